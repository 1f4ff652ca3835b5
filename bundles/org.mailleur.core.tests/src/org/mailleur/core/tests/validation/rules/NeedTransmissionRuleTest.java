package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;

final class NeedTransmissionRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.need.getTransmissions().clear();
        caught("besoin « Se retrouver le soir »");
    }
}
