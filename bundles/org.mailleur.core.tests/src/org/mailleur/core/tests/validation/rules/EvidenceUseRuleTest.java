package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;

final class EvidenceUseRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.evidence.getCriteria().clear();
        caught("preuve « Cahier d’accueil »");
    }
}
