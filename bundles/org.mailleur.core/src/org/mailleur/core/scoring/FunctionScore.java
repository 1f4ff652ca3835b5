package org.mailleur.core.scoring;

import java.util.List;

import org.mailleur.model.framework.Function;

/**
 * A function's result.
 *
 * @param function the function
 * @param score    what its criteria come to
 * @param criteria its criteria, in the framework's order
 */
public record FunctionScore(Function function, Score score, List<CriterionScore> criteria) {
}
