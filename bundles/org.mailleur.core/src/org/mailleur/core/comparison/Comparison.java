package org.mailleur.core.comparison;

import java.util.List;
import java.util.stream.Stream;

import org.mailleur.model.evaluation.Evaluation;

/** What comparing evaluations came to. */
public sealed interface Comparison {

    /**
     * The evaluations compare.
     *
     * @param kind        what is compared with what
     * @param evaluations the evaluations: campaigns from the oldest to the newest, or subjects in the order given
     * @param whole       what all criteria come to
     * @param axes        the axes of the last evaluation's framework, in order
     * @param removed     criteria of earlier frameworks that the last one no longer has
     * @param remarks     what a reader must know, as French sentences: other scales, other versions of the framework, missing dates
     */
    record Compared(ComparisonKind kind, List<Evaluation> evaluations, GroupRow whole, List<AxisComparison> axes, List<CriterionRow> removed,
            List<String> remarks) implements Comparison {

        /**
         * Returns the functions of all axes.
         *
         * @return the functions, in order
         */
        public Stream<FunctionComparison> functions() {
            return axes.stream().flatMap(axis -> axis.functions().stream());
        }

        /**
         * Returns the criteria of all functions, then those that are no longer there.
         *
         * @return the criteria, in order
         */
        public Stream<CriterionRow> criteria() {
            return Stream.concat(functions().flatMap(function -> function.criteria().stream()), removed.stream());
        }
    }

    /**
     * The evaluations do not compare.
     *
     * @param sentence why, and what can be done, in French
     */
    record Incomparable(String sentence) implements Comparison {
    }
}
