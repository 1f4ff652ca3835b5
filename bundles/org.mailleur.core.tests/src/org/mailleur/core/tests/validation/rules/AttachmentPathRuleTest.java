package org.mailleur.core.tests.validation.rules;

import java.nio.file.Files;

import org.junit.jupiter.api.Test;

final class AttachmentPathRuleTest extends RuleTestKit {

    @Test
    void isCaught() throws java.io.IOException {
        sound.federation.setLogo("logo.svg");
        caught("fédération « Fédération d’essai »", "« logo.svg »");
        Files.writeString(folder.resolve("logo.svg"), "<svg/>");
        silent();
    }
}
