package org.mailleur.core.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.mailleur.core.scoring.CriterionScore;
import org.mailleur.core.scoring.Score;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.RatingState;
import org.mailleur.model.framework.Level;

/** The French words for what a comparison found, the same on paper, in a terminal and in a spreadsheet. */
public final class ComparisonWords {

    private static final String NBSP = "\u00a0";

    private ComparisonWords() {
    }

    /**
     * Says what an evaluation makes of a criterion.
     *
     * @param cell what it says
     * @return such as « 3 – Installé », « non évalué », « sans objet »; « – » when its framework has no such criterion
     */
    public static String state(Cell cell) {
        return cell.scores().isEmpty() ? "–" : cell.scores().stream().map(score -> cell.scores().size() == 1 ? state(score)
                : score.criterion().getCode() + NBSP + ": " + state(score)).collect(Collectors.joining(" ; "));
    }

    private static String state(CriterionScore score) {
        return score.state() == RatingState.RATED ? level(score.level().orElseThrow())
                : score.state() == RatingState.NOT_APPLICABLE ? "sans objet" : "non évalué";
    }

    private static String level(Level level) {
        return level.getName() == null || level.getName().isBlank() ? String.valueOf(level.getValue()) : level.getValue() + NBSP + "– " + level.getName();
    }

    /**
     * Says why: the argument of a rating, or the reason why there is none.
     *
     * @param cell what an evaluation says
     * @return the text as typed; empty when there is none
     */
    public static String argument(Cell cell) {
        return cell.scores().stream().flatMap(score -> score.assessment().stream()).map(ComparisonWords::argument).filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String argument(Assessment assessment) {
        String text = assessment.getState() == RatingState.RATED ? assessment.getArgument() : assessment.getNotRatedReason();
        return text == null ? "" : text.strip();
    }

    /**
     * Writes a mean.
     *
     * @param mean the mean, in levels
     * @return such as « 2,7 »; « – » when nothing is rated
     */
    public static String mean(OptionalDouble mean) {
        return mean.isEmpty() ? "–" : FrenchFormat.number(rounded(mean.orElseThrow()));
    }

    private static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
    }

    /**
     * Says how much of a function or axis is rated.
     *
     * @param score what it comes to
     * @return such as « 7 critères évalués sur 8 »
     */
    public static String coverage(Score score) {
        return FrenchFormat.count(score.rated(), "critère évalué", "critères évalués") + " sur " + score.rateable();
    }

    /**
     * Says how far a mean moved.
     *
     * @param change what became of a function or axis
     * @return such as « +0,3 sur 6 critères »; « rien à comparer » when no criterion is rated in both; across two versions of a framework
     *         that have it otherwise, « non comparable » with the reasons, and then only what became of the criteria that stayed
     */
    public static String difference(GroupChange change) {
        if (change.isComparable()) {
            return change.compared() == 0 ? "rien à comparer" : moved(change);
        }
        String why = Arrays.stream(Obstacle.values()).filter(change.obstacles()::containsKey)
                .map(obstacle -> obstacle.counted(change.obstacles().get(obstacle).intValue())).collect(Collectors.joining(", "));
        return "non comparable d’une version à l’autre" + NBSP + ": " + why + (change.compared() == 0 ? "" : NBSP + "; critères restés les mêmes" + NBSP + ": "
                + moved(change));
    }

    private static String moved(GroupChange change) {
        BigDecimal difference = rounded(change.difference().orElseThrow());
        String sign = difference.signum() > 0 ? "+" : difference.signum() < 0 ? "−" : "";
        return sign + FrenchFormat.number(difference.abs()) + " sur " + FrenchFormat.count(change.compared(), "critère", "critères");
    }

    /**
     * Counts the changes of a function or axis.
     *
     * @param change what became of it
     * @param kind   what is compared
     * @return such as « en hausse : 3, en baisse : 1, stable : 4 »; changes that no criterion made are left out
     */
    public static String counts(GroupChange change, ComparisonKind kind) {
        List<String> words = Arrays.stream(Change.values()).filter(each -> change.count(each) > 0)
                .map(each -> each.label(kind) + NBSP + ": " + change.count(each)).toList();
        return String.join(", ", words);
    }
}
