package org.mailleur.core.tests.validation.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

final class FundingTotalRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.second.setAmount(new BigDecimal("300"));
        fixed(caught("contrat « CTG »", "900 €", "1\u202f000 €"));
    }

    @Test
    void percentagesCountInTheTotal() {
        sound.second.setAmount(null);
        sound.second.setPercentage(new BigDecimal("40"));
        silent();
        sound.second.setPercentage(new BigDecimal("30"));
        assertTrue(caught("900 €").fix().isEmpty());
    }

    @Test
    void silentWhileASharesAmountIsUnknown() {
        sound.second.setAmount(null);
        silent();
        sound.first.setAmount(new BigDecimal("1200"));
        caught("1\u202f200 €");
    }
}
