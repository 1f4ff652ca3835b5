package org.mailleur.core.tests.validation.rules;

import org.junit.jupiter.api.Test;
import org.mailleur.model.evaluation.EvaluationFactory;
import org.mailleur.model.evaluation.ReportText;
import org.mailleur.model.framework.Framework;
import org.mailleur.model.framework.Function;

final class CriterionFrameworkRuleTest extends RuleTestKit {

    @Test
    void caughtWhereverItIsNamed() {
        Framework other = SoundSpace.framework("ancien référentiel");
        sound.add("ancien.referentiel", other);
        Function function = other.getAxes().getFirst().getFunctions().getFirst();
        sound.verbatim.setFunction(function);
        caught("verbatim", "1.1 Accueillir", "« référentiel » (1)");
        sound.verbatim.setFunction(sound.function);
        sound.assessment.setCriterion(function.getCriteria().getFirst());
        caught("appréciation");
        sound.assessment.setCriterion(sound.welcome);
        sound.evidence.getCriteria().add(function.getCriteria().getFirst());
        caught("preuve");
        sound.evidence.getCriteria().removeLast();
        sound.recommendation.getAbout().add(function);
        caught("préconisation");
        sound.recommendation.getAbout().clear();
        ReportText text = EvaluationFactory.eINSTANCE.createReportText();
        text.setAbout(function);
        sound.evaluation.getReportTexts().add(text);
        caught("texte du rapport");
        sound.evaluation.getReportTexts().clear();
        org.mailleur.model.evaluation.Finding strength = EvaluationFactory.eINSTANCE.createFinding();
        strength.getAbout().add(function);
        sound.evaluation.getFindings().add(strength);
        caught("constat");
    }
}
