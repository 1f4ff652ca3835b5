package org.mailleur.core.comparison;

import java.util.List;

import org.mailleur.model.framework.Function;

/**
 * A function in each of the evaluations.
 *
 * @param function the function, as the last evaluation's framework has it
 * @param group    what it comes to
 * @param criteria its criteria, in order
 */
public record FunctionComparison(Function function, GroupRow group, List<CriterionRow> criteria) {
}
