package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;
import org.mailleur.model.base.College;
import org.mailleur.model.evaluation.EvaluationStatus;

final class InhabitantCollegeRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.neighbours.setCollege(College.VOLUNTEER);
        caught("évaluation « Campagne 2026 »");
        sound.evaluation.setStatus(EvaluationStatus.PREPARATION);
        silent();
    }
}
