package org.mailleur.core.tests.validation.rules;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mailleur.model.framework.RatingScale;

final class LevelScaleRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        RatingScale other = SoundSpace.scale();
        sound.add("autre.echelle", other);
        sound.assessment.setAgreed(other.getLevels().getFirst());
        fixed(caught("« Absent »", "« Échelle »"));
        assertSame(sound.scale.getLevels().getFirst(), sound.assessment.getAgreed());
        other.getLevels().getLast().setName("Moteur");
        sound.assessment.getRatings().getFirst().setLevel(other.getLevels().getLast());
        assertTrue(caught("appréciation individuelle", "« Moteur »").fix().isEmpty());
    }
}
