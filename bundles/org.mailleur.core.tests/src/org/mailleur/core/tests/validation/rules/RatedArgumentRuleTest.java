package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;

final class RatedArgumentRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.assessment.setArgument(" ");
        caught("appréciation de évaluation « Campagne 2026 »", "1.1.1 Un accueil ouvert");
        sound.assessment.setAgreed(null);
        silent();
    }
}
