package org.mailleur.core.tests.validation.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class EvaluatorTwiceRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.assessment.getRatings().add(SoundSpace.rating(sound.team, sound.scale.getLevels().get(1)));
        fixed(caught("« Équipe »", "1.1.1"));
    }

    @Test
    void otherLevelIsNotOursToDelete() {
        sound.assessment.getRatings().add(SoundSpace.rating(sound.team, sound.scale.getLevels().get(2)));
        assertTrue(caught("« Équipe »").fix().isEmpty());
    }
}
