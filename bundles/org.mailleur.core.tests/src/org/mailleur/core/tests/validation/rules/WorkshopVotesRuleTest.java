package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;

final class WorkshopVotesRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.workshop.getOrientations().getFirst().setVotes(Integer.valueOf(10));
        caught("atelier prospectif « Atelier »", "« Aller vers » a reçu 10 voix", "7 participants");
        sound.workshop.setVotesPerParticipant(null);
        silent();
    }
}
