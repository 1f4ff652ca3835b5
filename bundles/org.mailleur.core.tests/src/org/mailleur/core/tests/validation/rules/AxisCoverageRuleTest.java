package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;
import org.mailleur.model.evaluation.EvaluationStatus;

final class AxisCoverageRuleTest extends RuleTestKit {

    @Test
    void caughtOnceSettled() {
        sound.evaluation.getAssessments().clear();
        silent();
        sound.evaluation.setStatus(EvaluationStatus.PUBLISHED);
        caught("évaluation « Campagne 2026 »", "« 1 Relier »", "0 critère évalué sur 2");
        sound.evaluation.getAssessments().add(sound.assessment);
        silent();
    }
}
