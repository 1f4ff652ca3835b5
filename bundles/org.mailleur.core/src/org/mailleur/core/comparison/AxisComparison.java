package org.mailleur.core.comparison;

import java.util.List;

import org.mailleur.model.framework.Axis;

/**
 * An axis in each of the evaluations.
 *
 * @param axis      the axis, as the last evaluation's framework has it
 * @param group     what it comes to
 * @param functions its functions, in order
 */
public record AxisComparison(Axis axis, GroupRow group, List<FunctionComparison> functions) {
}
