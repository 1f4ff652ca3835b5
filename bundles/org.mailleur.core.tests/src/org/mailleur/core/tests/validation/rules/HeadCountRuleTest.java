package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;

final class HeadCountRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.seat.setCount(0);
        fixed(caught("siège de instance « Copil CTG »", "est 0"));
        sound.team.setSize(-2);
        fixed(caught("évaluateur « Équipe »", "-2"));
    }
}
