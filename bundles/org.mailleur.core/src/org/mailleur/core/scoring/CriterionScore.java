package org.mailleur.core.scoring;

import java.util.List;
import java.util.Optional;

import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.Evidence;
import org.mailleur.model.evaluation.RatingState;
import org.mailleur.model.framework.Criterion;
import org.mailleur.model.framework.Level;

/**
 * A criterion's result, with all that a result never goes out without.
 *
 * @param criterion  the criterion
 * @param assessment what was said of it; empty when nobody assessed it
 * @param state      rated, not rated or not applicable
 * @param level      the agreed level; present only when rated
 * @param spread     how far evaluators differ
 * @param evidence   what supports it, in the order of the evaluation
 */
public record CriterionScore(Criterion criterion, Optional<Assessment> assessment, RatingState state, Optional<Level> level, Spread spread,
        List<Evidence> evidence) {

    /**
     * Tells whether the criterion has a rating.
     *
     * @return true when a level was agreed on
     */
    public boolean isRated() {
        return state == RatingState.RATED;
    }

    /**
     * Tells whether the criterion could have a rating.
     *
     * @return false when it does not apply to the subject
     */
    public boolean isRateable() {
        return state != RatingState.NOT_APPLICABLE;
    }
}
