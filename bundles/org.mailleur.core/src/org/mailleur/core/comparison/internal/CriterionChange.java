package org.mailleur.core.comparison.internal;

import org.mailleur.core.comparison.Change;
import org.mailleur.core.scoring.CriterionScore;
import org.mailleur.model.evaluation.RatingState;

/** What became of one criterion between two evaluations. */
final class CriterionChange {

    private CriterionChange() {
    }

    /**
     * @param sameScale whether levels compare
     */
    static Change of(CriterionScore before, CriterionScore after, boolean sameScale) {
        RatingState now = after.state();
        return switch (before.state()) {
        case RATED -> now == RatingState.RATED ? levels(before, after, sameScale)
                : now == RatingState.NOT_RATED ? Change.NO_LONGER_RATED : Change.BECAME_NOT_APPLICABLE;
        case NOT_RATED -> now == RatingState.RATED ? Change.BECAME_RATED
                : now == RatingState.NOT_RATED ? Change.STILL_NOT_RATED : Change.BECAME_NOT_APPLICABLE;
        case NOT_APPLICABLE -> now == RatingState.NOT_APPLICABLE ? Change.STILL_NOT_APPLICABLE : Change.CEASED_NOT_APPLICABLE;
        };
    }

    private static Change levels(CriterionScore before, CriterionScore after, boolean sameScale) {
        if (!sameScale) {
            return Change.OTHER_SCALE;
        }
        int order = Integer.compare(after.level().orElseThrow().getValue(), before.level().orElseThrow().getValue());
        return order > 0 ? Change.ROSE : order < 0 ? Change.FELL : Change.STAYED;
    }
}
