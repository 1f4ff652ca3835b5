package org.mailleur.core.tests.validation.rules;

import static org.mailleur.core.tests.validation.rules.SoundSpace.date;

import org.junit.jupiter.api.Test;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.EvaluationFactory;

final class EvidenceAgeRuleTest extends RuleTestKit {

    @Test
    void isCaught() {
        sound.evidence.setDate(date("2022-01"));
        caught("preuve « Cahier d’accueil »", "janvier 2022", "1er février 2022");
        sound.evidence.setDate(date("2022"));
        silent();
    }

    @Test
    void previousCampaignSetsThePeriod() {
        Evaluation previous = EvaluationFactory.eINSTANCE.createEvaluation();
        previous.setEnd(date("2025-06-09"));
        sound.add("avant.evaluation", previous);
        sound.evaluation.setPrevious(previous);
        silent();
        sound.evidence.setDate(date("2025-06-08"));
        caught("9 juin 2025");
    }
}
