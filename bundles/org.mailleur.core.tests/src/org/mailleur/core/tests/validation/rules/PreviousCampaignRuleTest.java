package org.mailleur.core.tests.validation.rules;

import static org.mailleur.core.tests.validation.rules.SoundSpace.date;

import org.junit.jupiter.api.Test;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.EvaluationFactory;

final class PreviousCampaignRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.evaluation.setPrevious(sound.evaluation);
        fixed(caught("évaluation « Campagne 2026 »", "cette campagne même"));
        Evaluation other = EvaluationFactory.eINSTANCE.createEvaluation();
        other.setName("Autre");
        other.setSubject(sound.garden);
        sound.add("autre.evaluation", other);
        sound.evaluation.setPrevious(other);
        caught("autre sujet");
        other.setSubject(sound.centre);
        silent();
        other.setStart(date("2027"));
        caught("plus récente");
    }
}
