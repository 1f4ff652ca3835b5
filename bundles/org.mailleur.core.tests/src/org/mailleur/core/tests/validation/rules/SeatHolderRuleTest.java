package org.mailleur.core.tests.validation.rules;

import static org.mailleur.core.tests.validation.rules.SoundSpace.date;

import org.junit.jupiter.api.Test;

final class SeatHolderRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.seat.setHolderName("Personne");
        sound.seat.setMandateEnd(date("2026-06"));
        fixed(caught("siège de instance « Copil CTG »", "juin 2026"));
        sound.seat.setHolderName("Personne");
        sound.seat.setMandateEnd(date("2026"));
        silent();
    }
}
