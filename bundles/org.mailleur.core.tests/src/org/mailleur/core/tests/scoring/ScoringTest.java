package org.mailleur.core.tests.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mailleur.core.scoring.CriterionScore;
import org.mailleur.core.scoring.EvaluationScore;
import org.mailleur.core.scoring.FunctionScore;
import org.mailleur.core.scoring.Score;
import org.mailleur.core.scoring.Scoring;
import org.mailleur.core.scoring.Spread;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.EvaluationFactory;
import org.mailleur.model.evaluation.Evaluator;
import org.mailleur.model.evaluation.Evidence;
import org.mailleur.model.evaluation.Rating;
import org.mailleur.model.evaluation.RatingState;
import org.mailleur.model.framework.Axis;
import org.mailleur.model.framework.Criterion;
import org.mailleur.model.framework.Framework;
import org.mailleur.model.framework.FrameworkFactory;
import org.mailleur.model.framework.Function;
import org.mailleur.model.framework.Level;
import org.mailleur.model.framework.RatingScale;

final class ScoringTest {

    private final Evaluation evaluation = EvaluationFactory.eINSTANCE.createEvaluation();
    private final RatingScale scale = FrameworkFactory.eINSTANCE.createRatingScale();
    private final Framework framework = FrameworkFactory.eINSTANCE.createFramework();

    @BeforeEach
    void twoFunctionsOfTwoCriteria() {
        for (int value = 1; value <= 5; value++) {
            Level level = FrameworkFactory.eINSTANCE.createLevel();
            level.setValue(value);
            scale.getLevels().add(level);
        }
        Axis axis = FrameworkFactory.eINSTANCE.createAxis();
        framework.getAxes().add(axis);
        for (int f = 0; f < 2; f++) {
            Function function = FrameworkFactory.eINSTANCE.createFunction();
            axis.getFunctions().add(function);
            function.getCriteria().add(FrameworkFactory.eINSTANCE.createCriterion());
            function.getCriteria().add(FrameworkFactory.eINSTANCE.createCriterion());
        }
        evaluation.setFramework(framework);
        evaluation.setScale(scale);
    }

    private Criterion criterion(int function, int index) {
        return framework.getAxes().getFirst().getFunctions().get(function).getCriteria().get(index);
    }

    private Assessment assess(Criterion criterion, int agreed, int... ratings) {
        Assessment assessment = EvaluationFactory.eINSTANCE.createAssessment();
        assessment.setCriterion(criterion);
        assessment.setAgreed(agreed == 0 ? null : scale.getLevels().get(agreed - 1));
        for (int value : ratings) {
            Evaluator evaluator = EvaluationFactory.eINSTANCE.createEvaluator();
            evaluation.getEvaluators().add(evaluator);
            Rating rating = EvaluationFactory.eINSTANCE.createRating();
            rating.setEvaluator(evaluator);
            rating.setLevel(value == 0 ? null : scale.getLevels().get(value - 1));
            assessment.getRatings().add(rating);
        }
        evaluation.getAssessments().add(assessment);
        return assessment;
    }

    private void support(Criterion... criteria) {
        Evidence evidence = EvaluationFactory.eINSTANCE.createEvidence();
        evidence.getCriteria().addAll(List.of(criteria));
        evaluation.getEvidence().add(evidence);
    }

    private FunctionScore function(int index) {
        return Scoring.of(evaluation).axes().getFirst().functions().get(index);
    }

    @Test
    void nothingAssessedIsNotRatedAndNeverZero() {
        Score score = Scoring.of(evaluation).score();
        assertEquals(OptionalDouble.empty(), score.mean());
        assertEquals(0, score.rated());
        assertEquals(4, score.rateable());
        assertEquals(OptionalDouble.of(0), score.coverage());
    }

    @Test
    void meanIsThatOfRatedCriteriaOnly() {
        assess(criterion(0, 0), 5);
        assess(criterion(0, 1), 0);
        assertEquals(OptionalDouble.of(5), function(0).score().mean());
        assertEquals(OptionalDouble.of(0.5), function(0).score().coverage());
    }

    @Test
    void notApplicableLeavesTheCoverage() {
        assess(criterion(0, 0), 2);
        assess(criterion(0, 1), 4).setNotApplicable(true);
        Score score = function(0).score();
        assertEquals(OptionalDouble.of(2), score.mean(), "a level left on a criterion that does not apply must not count");
        assertEquals(1, score.rateable());
        assertEquals(1, score.notApplicable());
        assertEquals(OptionalDouble.of(1), score.coverage());
    }

    @Test
    void nothingRateableHasNoCoverage() {
        assess(criterion(0, 0), 0).setNotApplicable(true);
        assess(criterion(0, 1), 0).setNotApplicable(true);
        assertEquals(OptionalDouble.empty(), function(0).score().coverage());
    }

    @Test
    void disagreementStaysBesideTheAgreedLevel() {
        assess(criterion(0, 0), 3, 1, 4, 0, 3);
        assess(criterion(0, 1), 3, 3, 3);
        FunctionScore function = function(0);
        assertEquals(new Spread(3, 1, 4), function.criteria().getFirst().spread());
        assertEquals(3, function.criteria().getFirst().level().orElseThrow().getValue());
        assertFalse(function.criteria().get(1).spread().isDivided());
        assertEquals(1, function.score().divided());
        assertEquals(3, function.score().widest());
    }

    @Test
    void ratersWhoFindItNotApplicableGiveNoLevel() {
        Assessment assessment = assess(criterion(0, 0), 3, 1, 3);
        assessment.getRatings().getFirst().setNotApplicable(true);
        assertEquals(new Spread(1, 3, 3), function(0).criteria().getFirst().spread());
    }

    @Test
    void evidenceIsCountedOnceAndItsLackShown() {
        assess(criterion(0, 0), 3);
        assess(criterion(0, 1), 3);
        assess(criterion(1, 0), 3);
        support(criterion(0, 0), criterion(0, 1));
        assertEquals(1, function(0).score().evidence());
        assertEquals(0, function(0).score().unsupported());
        assertEquals(1, function(1).score().unsupported());
        assertEquals(1, Scoring.of(evaluation).score().unsupported());
    }

    @Test
    void axisCountsEachCriterionOnce() {
        assess(criterion(0, 0), 1);
        assess(criterion(0, 1), 1);
        assess(criterion(1, 0), 4);
        assertEquals(OptionalDouble.of(2), Scoring.of(evaluation).axes().getFirst().score().mean());
    }

    @Test
    void ofTwoAssessmentsLeftByAMergeTheRatedOneCounts() {
        assess(criterion(0, 0), 0);
        assess(criterion(0, 0), 4);
        assess(criterion(0, 1), 2);
        assess(criterion(0, 1), 5);
        List<CriterionScore> criteria = function(0).criteria();
        assertEquals(4, criteria.getFirst().level().orElseThrow().getValue());
        assertEquals(2, criteria.get(1).level().orElseThrow().getValue());
    }

    @Test
    void stateFollowsFromLevelAndApplicability() {
        Assessment assessment = assess(criterion(0, 0), 0);
        assertEquals(RatingState.NOT_RATED, assessment.getState());
        assessment.setAgreed(scale.getLevels().getFirst());
        assertEquals(RatingState.RATED, assessment.getState());
        assessment.setNotApplicable(true);
        assertEquals(RatingState.NOT_APPLICABLE, assessment.getState());
    }

    @Test
    void withoutFrameworkThereIsNothingToScore() {
        evaluation.setFramework(null);
        EvaluationScore score = Scoring.of(evaluation);
        assertTrue(score.axes().isEmpty());
        assertEquals(OptionalDouble.empty(), score.score().coverage());
    }
}
