package org.mailleur.core.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.Evidence;
import org.mailleur.model.evaluation.Rating;
import org.mailleur.model.evaluation.RatingState;
import org.mailleur.model.framework.Axis;
import org.mailleur.model.framework.Criterion;
import org.mailleur.model.framework.Function;
import org.mailleur.model.framework.Level;

/**
 * Computes results from agreed ratings. The source framework gives no scale and no way to sum up; means over rated criteria are
 * the tool's choice, and each report says so.
 */
public final class Scoring {

    private final Map<Criterion, Assessment> assessments = new HashMap<>();
    private final Map<Criterion, List<Evidence>> evidence = new HashMap<>();

    private Scoring(Evaluation evaluation) {
        // Should a merge have left two assessments of a criterion, the first one that has a rating counts.
        for (Assessment assessment : evaluation.getAssessments()) {
            if (assessment.getCriterion() != null) {
                assessments.merge(assessment.getCriterion(), assessment,
                        (first, second) -> first.getState() == RatingState.NOT_RATED ? second : first);
            }
        }
        for (Evidence item : evaluation.getEvidence()) {
            item.getCriteria().forEach(criterion -> evidence.computeIfAbsent(criterion, none -> new ArrayList<>()).add(item));
        }
    }

    /**
     * Computes an evaluation's results over the whole of its framework.
     *
     * @param evaluation the evaluation
     * @return the results; without axes when its framework cannot be found
     */
    public static EvaluationScore of(Evaluation evaluation) {
        Scoring scoring = new Scoring(evaluation);
        List<AxisScore> axes = evaluation.getFramework() == null ? List.of()
                : evaluation.getFramework().getAxes().stream().map(scoring::axis).toList();
        return new EvaluationScore(evaluation, Score.of(criteria(axes.stream().flatMap(axis -> axis.functions().stream()).toList())), axes);
    }

    private static List<CriterionScore> criteria(Collection<FunctionScore> functions) {
        return functions.stream().flatMap(function -> function.criteria().stream()).toList();
    }

    private AxisScore axis(Axis axis) {
        List<FunctionScore> functions = axis.getFunctions().stream().map(this::function).toList();
        return new AxisScore(axis, Score.of(criteria(functions)), functions);
    }

    private FunctionScore function(Function function) {
        List<CriterionScore> criteria = function.getCriteria().stream().map(this::criterion).toList();
        return new FunctionScore(function, Score.of(criteria), criteria);
    }

    private CriterionScore criterion(Criterion criterion) {
        Optional<Assessment> assessment = Optional.ofNullable(assessments.get(criterion));
        RatingState state = assessment.map(Assessment::getState).orElse(RatingState.NOT_RATED);
        Optional<Level> level = state == RatingState.RATED ? assessment.map(Assessment::getAgreed) : Optional.empty();
        Spread spread = assessment.map(Scoring::spread).orElse(Spread.NONE);
        return new CriterionScore(criterion, assessment, state, level, spread, List.copyOf(evidence.getOrDefault(criterion, List.of())));
    }

    private static Spread spread(Assessment assessment) {
        return Spread.of(assessment.getRatings().stream().filter(rating -> !rating.isNotApplicable()).map(Rating::getLevel)
                .filter(Objects::nonNull).map(level -> Integer.valueOf(level.getValue())).toList());
    }
}
