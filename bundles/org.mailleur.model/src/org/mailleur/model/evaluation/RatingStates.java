package org.mailleur.model.evaluation;

/** Tells whether a criterion has a rating: the one rule behind {@link Assessment#getState()} and each evaluator's rating. */
public final class RatingStates {

    private RatingStates() {
    }

    /**
     * Returns the state of an agreed rating.
     *
     * @param assessment the assessment
     * @return not applicable when it says so, else rated when a level was agreed on, else not rated
     */
    public static RatingState of(Assessment assessment) {
        return of(assessment.isNotApplicable(), assessment.getAgreed());
    }

    /**
     * Returns the state of one evaluator's rating.
     *
     * @param rating the rating
     * @return not applicable when it says so, else rated when it has a level, else not rated
     */
    public static RatingState of(Rating rating) {
        return of(rating.isNotApplicable(), rating.getLevel());
    }

    private static RatingState of(boolean notApplicable, Object level) {
        if (notApplicable) {
            return RatingState.NOT_APPLICABLE;
        }
        return level == null ? RatingState.NOT_RATED : RatingState.RATED;
    }
}
