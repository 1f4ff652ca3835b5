package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;

final class AgreedNotApplicableRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.assessment.setNotApplicable(true);
        fixed(caught("« Installé »"));
        sound.assessment.setNotApplicable(true);
        sound.assessment.setAgreed(null);
        silent();
    }
}
