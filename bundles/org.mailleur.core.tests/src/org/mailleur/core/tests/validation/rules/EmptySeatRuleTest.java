package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;
import org.mailleur.model.base.College;

final class EmptySeatRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.seat.setCollege(College.UNSPECIFIED);
        silent();
        sound.seat.setRole(" ");
        fixed(caught("siège de instance « Copil CTG »"));
    }
}
