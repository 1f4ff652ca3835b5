package org.mailleur.core.tests.validation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.EvaluationFactory;

final class AssessmentTwiceRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.evaluation.getAssessments().add(sound.assessment(sound.welcome));
        assertTrue(caught("1.1.1 Un accueil ouvert").fix().isEmpty());
    }

    @Test
    void emptyOneIsDeleted() {
        Assessment again = EvaluationFactory.eINSTANCE.createAssessment();
        again.setCriterion(sound.welcome);
        sound.evaluation.getAssessments().add(again);
        fixed(caught("1.1.1"));
        assertEquals(List.of(sound.assessment), sound.evaluation.getAssessments());
    }
}
