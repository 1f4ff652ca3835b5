package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;

final class ContactInRoleRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.seat.setRole("Mairie 04 75 00 00 00");
        caught("siège de instance « Copil CTG »", "04 75 00 00 00");
        sound.seat.setRole("maire@die.example");
        caught("maire@die.example");
        sound.seat.setRole("Élus 2026");
        silent();
    }
}
