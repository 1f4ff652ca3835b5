package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;
import org.mailleur.model.evaluation.EvaluationStatus;

final class RatedEvidenceRuleTest extends RuleTestKit {

    @Test
    void caughtWhileTheCampaignRuns() {
        sound.evidence.getCriteria().remove(sound.welcome);
        sound.assessment.setAgreed(sound.scale.getLevels().getFirst());
        caught("1.1.1 Un accueil ouvert", "« Absent »");
    }

    @Test
    void onceSettledHighRatingsNeedIt() {
        sound.evidence.getCriteria().clear();
        sound.evaluation.setStatus(EvaluationStatus.AGREED);
        caught("« Installé »");
        sound.assessment.setAgreed(sound.scale.getLevels().get(1));
        silent();
        sound.assessment.setArgument(null);
        caught("« Naissant »");
    }
}
