package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.EvaluationFactory;

final class EvaluatorCampaignRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.evaluation.getEvaluators().remove(sound.team);
        sound.add("autre.evaluation", EvaluationFactory.eINSTANCE.createEvaluation());
        sound.space.roots(Evaluation.class).getLast().getEvaluators().add(sound.team);
        caught("« Équipe » n’est pas un évaluateur");
    }
}
