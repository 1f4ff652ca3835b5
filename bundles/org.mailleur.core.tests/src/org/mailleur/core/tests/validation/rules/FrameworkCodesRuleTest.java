package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;

final class FrameworkCodesRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.memory.setCode("1.1.1 ");
        caught("référentiel « référentiel »", "« Un accueil ouvert » et « Une mémoire tenue »");
    }
}
