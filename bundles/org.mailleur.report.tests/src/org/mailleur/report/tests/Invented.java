package org.mailleur.report.tests;

import java.nio.file.Path;
import org.mailleur.model.base.College;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.Consent;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.EvaluationFactory;
import org.mailleur.model.evaluation.Evaluator;
import org.mailleur.model.evaluation.Evidence;
import org.mailleur.model.evaluation.Rating;
import org.mailleur.model.evaluation.ReportSection;
import org.mailleur.model.evaluation.ReportText;
import org.mailleur.model.evaluation.SpeakerRole;
import org.mailleur.model.evaluation.Verbatim;
import org.mailleur.model.framework.Axis;
import org.mailleur.model.framework.Criterion;
import org.mailleur.model.framework.Framework;
import org.mailleur.model.framework.FrameworkFactory;
import org.mailleur.model.framework.Function;
import org.mailleur.model.framework.Level;
import org.mailleur.model.framework.RatingScale;
import org.mailleur.report.EvaluationReportInput;

/** A small evaluation to change for a test: one axis, one function, as many criteria and levels as asked for. */
final class Invented {

    final Evaluation evaluation = EvaluationFactory.eINSTANCE.createEvaluation();
    final Function function = FrameworkFactory.eINSTANCE.createFunction();
    final RatingScale scale = FrameworkFactory.eINSTANCE.createRatingScale();

    Invented(int criteria) {
        Framework framework = FrameworkFactory.eINSTANCE.createFramework();
        framework.setName("Référentiel d’essai");
        Axis axis = FrameworkFactory.eINSTANCE.createAxis();
        axis.setCode("1");
        axis.setName("Axe d’essai");
        framework.getAxes().add(axis);
        function.setCode("1.1");
        function.setName("Fonction d’essai");
        axis.getFunctions().add(function);
        for (int i = 1; i <= criteria; i++) {
            Criterion criterion = FrameworkFactory.eINSTANCE.createCriterion();
            criterion.setCode("1.1." + i);
            criterion.setName("Critère d’essai " + i);
            function.getCriteria().add(criterion);
        }
        for (int i = 1; i <= 4; i++) {
            Level level = FrameworkFactory.eINSTANCE.createLevel();
            level.setValue(i);
            level.setName("Niveau " + i);
            scale.getLevels().add(level);
        }
        evaluation.setName("Campagne d’essai");
        evaluation.setFramework(framework);
        evaluation.setScale(scale);
    }

    EvaluationReportInput input(Path folder) {
        return new EvaluationReportInput(evaluation, folder, Examples.DAY);
    }

    Criterion criterion(int number) {
        return function.getCriteria().get(number - 1);
    }

    Level level(int value) {
        return scale.getLevels().get(value - 1);
    }

    Assessment assess(int number, Level level, String argument) {
        Assessment assessment = EvaluationFactory.eINSTANCE.createAssessment();
        assessment.setCriterion(criterion(number));
        assessment.setAgreed(level);
        assessment.setArgument(argument);
        evaluation.getAssessments().add(assessment);
        return assessment;
    }

    Evaluator evaluator(String name, College college) {
        Evaluator evaluator = EvaluationFactory.eINSTANCE.createEvaluator();
        evaluator.setName(name);
        evaluator.setCollege(college);
        evaluation.getEvaluators().add(evaluator);
        return evaluator;
    }

    void rate(Assessment assessment, Evaluator evaluator, int value) {
        Rating rating = EvaluationFactory.eINSTANCE.createRating();
        rating.setEvaluator(evaluator);
        rating.setLevel(level(value));
        assessment.getRatings().add(rating);
    }

    Evidence evidence(String name, int number) {
        Evidence evidence = EvaluationFactory.eINSTANCE.createEvidence();
        evidence.setName(name);
        evidence.getCriteria().add(criterion(number));
        evaluation.getEvidence().add(evidence);
        return evidence;
    }

    Verbatim verbatim(Consent consent, SpeakerRole role, String words, String anonymised, String detail) {
        Verbatim verbatim = EvaluationFactory.eINSTANCE.createVerbatim();
        verbatim.setFunction(function);
        verbatim.setConsent(consent);
        verbatim.setSpeakerRole(role);
        verbatim.setWords(words);
        verbatim.setAnonymisedWords(anonymised);
        verbatim.setSpeakerDetail(detail);
        evaluation.getVerbatims().add(verbatim);
        return verbatim;
    }

    void text(ReportSection section, String text) {
        ReportText typed = EvaluationFactory.eINSTANCE.createReportText();
        typed.setSection(section);
        typed.setText(text);
        evaluation.getReportTexts().add(typed);
    }
}
