package org.mailleur.report.rows;

import java.util.Optional;
import org.mailleur.core.scoring.CriterionScore;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.RatingState;
import org.mailleur.model.framework.Level;

/**
 * What may be told of the rating that a group agreed on.
 * <p>
 * Source of the rule: the domain document, "a score never goes out without its argument". A level without an argument is
 * therefore told as not rated, and the reason says so.
 *
 * @param state  rated, not rated or not applicable
 * @param level  the level, present when rated
 * @param reason the argument when rated, else why there is no level; may be empty
 */
record AgreedRating(RatingState state, Optional<Level> level, String reason) {

    static final String WITHOUT_ARGUMENT = "Un niveau a été saisi sans argument" + FrenchText.NBSP + ": il n’est pas communiqué.";

    static AgreedRating of(CriterionScore score) {
        Optional<Assessment> assessment = score.assessment();
        String argument = FrenchText.plain(assessment.map(Assessment::getArgument).orElse(null));
        String reason = FrenchText.plain(assessment.map(Assessment::getNotRatedReason).orElse(null));
        return switch (score.state()) {
            case RATED -> new AgreedRating(RatingState.RATED, score.level(), argument);
            case NOT_APPLICABLE -> new AgreedRating(RatingState.NOT_APPLICABLE, Optional.empty(), reason.isEmpty() ? argument : reason);
            case NOT_RATED -> new AgreedRating(RatingState.NOT_RATED, Optional.empty(),
                    assessment.map(Assessment::getAgreed).isPresent() ? WITHOUT_ARGUMENT : reason);
        };
    }

    static boolean isArgued(Assessment assessment) {
        return !FrenchText.plain(assessment.getArgument()).isEmpty();
    }

    boolean isRated() {
        return state == RatingState.RATED;
    }
}
