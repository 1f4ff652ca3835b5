package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;
import org.mailleur.model.evaluation.EvaluationStatus;

final class NotRatedReasonRuleTest extends RuleTestKit {

    @Test
    void caughtWhenNotApplicable() {
        sound.assessment.setAgreed(null);
        sound.assessment.setNotApplicable(true);
        caught("sans objet");
        sound.assessment.setNotRatedReason("Pas d’accueil ici.");
        silent();
    }

    @Test
    void caughtOnceSettled() {
        sound.assessment.setAgreed(null);
        silent();
        sound.evaluation.setStatus(EvaluationStatus.AGREED);
        caught("non évalué");
    }
}
