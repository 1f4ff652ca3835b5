package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;
import org.mailleur.model.base.Maturity;

final class BodyCompositionRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.body.getSeats().clear();
        caught("instance « Copil CTG »", "qui y siège");
    }

    @Test
    void silentInWordsOrWhenWishedFor() {
        sound.body.getSeats().clear();
        sound.body.setCompositionNote("Les maires.");
        silent();
        sound.body.setCompositionNote(" ");
        sound.body.setMaturity(Maturity.WISHED_FOR);
        silent();
    }
}
