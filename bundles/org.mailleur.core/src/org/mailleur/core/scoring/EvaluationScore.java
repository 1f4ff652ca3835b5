package org.mailleur.core.scoring;

import java.util.List;
import java.util.stream.Stream;

import org.mailleur.model.evaluation.Evaluation;

/**
 * An evaluation's results, from the whole down to each criterion.
 *
 * @param evaluation the evaluation
 * @param score      what all criteria come to
 * @param axes       the axes, in the framework's order
 */
public record EvaluationScore(Evaluation evaluation, Score score, List<AxisScore> axes) {

    /**
     * Returns the functions of all axes.
     *
     * @return the functions, in the framework's order
     */
    public Stream<FunctionScore> functions() {
        return axes.stream().flatMap(axis -> axis.functions().stream());
    }

    /**
     * Returns the criteria of all functions.
     *
     * @return the criteria, in the framework's order
     */
    public Stream<CriterionScore> criteria() {
        return functions().flatMap(function -> function.criteria().stream());
    }
}
