package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;

final class NegativeVotesRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.workshop.getOrientations().getFirst().setVotes(Integer.valueOf(-1));
        fixed(caught("orientation « Aller vers »", "-1"));
        sound.workshop.setVotesPerParticipant(Integer.valueOf(0));
        fixed(caught("atelier prospectif « Atelier »"));
    }
}
