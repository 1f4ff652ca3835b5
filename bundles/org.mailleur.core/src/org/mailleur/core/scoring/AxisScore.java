package org.mailleur.core.scoring;

import java.util.List;

import org.mailleur.model.framework.Axis;

/**
 * An axis's result.
 *
 * @param axis      the axis
 * @param score     what all criteria of its functions come to
 * @param functions its functions, in the framework's order
 */
public record AxisScore(Axis axis, Score score, List<FunctionScore> functions) {
}
