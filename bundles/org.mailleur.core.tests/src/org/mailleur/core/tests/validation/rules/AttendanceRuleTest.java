package org.mailleur.core.tests.validation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class AttendanceRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.attendance.setPresent(-4);
        fixed(caught("présence de réunion « Réunion de mai »"));
        assertEquals(4, sound.attendance.getPresent());
        sound.attendance.setExcused(-1);
        caught();
    }
}
