package org.mailleur.core.tests.validation.rules;

import static org.mailleur.core.tests.validation.rules.SoundSpace.date;

import org.junit.jupiter.api.Test;

final class DatesOrderRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.contract.setStart(date("2029"));
        fixed(caught("contrat « CTG »", "2028", "2029"));
    }

    @Test
    void oneYearIsNoLoop() {
        sound.contract.setStart(date("2028-09-01"));
        silent();
    }

    @Test
    void caughtOnMandatesAndApprovals() {
        sound.seat.setMandateStart(date("2026-02"));
        sound.seat.setMandateEnd(date("2026-01"));
        fixed(caught("siège de instance « Copil CTG »"));
        sound.centre.setApprovalStart(date("2026"));
        sound.centre.setApprovalEnd(date("2025"));
        fixed(caught("structure « Centre social L’Escale »"));
    }
}
