package org.mailleur.core.tests.validation.rules;

import static org.mailleur.core.tests.validation.rules.SoundSpace.date;

import org.junit.jupiter.api.Test;

final class OpenPointOverdueRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.point.setDue(date("2026-06-30"));
        caught("point ouvert « Chercher un local »", "30 juin 2026");
        sound.point.setClosedOn(date("2026-07-01"));
        silent();
    }
}
