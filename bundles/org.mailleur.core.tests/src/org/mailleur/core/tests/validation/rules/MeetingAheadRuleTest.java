package org.mailleur.core.tests.validation.rules;

import static org.mailleur.core.tests.validation.rules.SoundSpace.date;

import org.junit.jupiter.api.Test;

final class MeetingAheadRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.meeting.setDate(date("2026-07-02"));
        caught("réunion « Réunion de mai »", "2 juillet 2026");
        sound.meeting.getAttendances().clear();
        silent();
    }

    @Test
    void silentToday() {
        sound.meeting.setDate(date("2026-07-01"));
        silent();
        sound.meeting.setDate(date("2026"));
        silent();
    }
}
