package org.mailleur.core.tests.validation.rules;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

final class FundingPercentageRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        percent("60", "30");
        caught("contrat « CTG »", "90 %");
        percent("60", "40");
        silent();
        percent("33.3", "66.6");
        silent();
    }

    @Test
    void caughtOutOfBounds() {
        percent("-10", "110");
        caught("-10 %");
    }

    @Test
    void silentWhenTheRestIsInEuros() {
        sound.first.setAmount(null);
        sound.first.setPercentage(new BigDecimal("60"));
        silent();
    }

    private void percent(String first, String second) {
        sound.first.setAmount(null);
        sound.first.setPercentage(new BigDecimal(first));
        sound.second.setAmount(null);
        sound.second.setPercentage(new BigDecimal(second));
    }
}
