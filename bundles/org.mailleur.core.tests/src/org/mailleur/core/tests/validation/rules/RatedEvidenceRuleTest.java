package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;
import org.mailleur.model.evaluation.EvaluationStatus;
import org.mailleur.model.framework.Level;

final class RatedEvidenceRuleTest extends RuleTestKit {

    @Test
    void caughtWhileTheCampaignRuns() {
        sound.evidence.getCriteria().remove(sound.welcome);
        sound.assessment.setAgreed(sound.scale.getLevels().getFirst());
        caught("1.1.1 Un accueil ouvert", "« Absent »");
    }

    @Test
    void everyLevelNeedsItAtEveryStage() {
        sound.evidence.getCriteria().clear();
        for (EvaluationStatus status : EvaluationStatus.values()) {
            sound.evaluation.setStatus(status);
            for (Level level : sound.scale.getLevels()) {
                sound.assessment.setAgreed(level);
                caught("« " + level.getName() + " »", "sans preuve");
            }
        }
    }

    @Test
    void whatIsNotRatedNeedsNone() {
        sound.evidence.getCriteria().clear();
        sound.assessment.setAgreed(null);
        silent();
    }
}
