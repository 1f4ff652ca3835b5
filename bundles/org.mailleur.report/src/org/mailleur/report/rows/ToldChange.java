package org.mailleur.report.rows;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mailleur.core.comparison.Cell;
import org.mailleur.core.comparison.Change;
import org.mailleur.core.comparison.ComparisonWords;
import org.mailleur.core.comparison.CriterionRow;
import org.mailleur.core.comparison.GroupChange;
import org.mailleur.core.comparison.Obstacle;
import org.mailleur.model.framework.Level;

/**
 * What may be told of a criterion's change since the campaign before. A level that nobody argued for is told neither as such nor as
 * a change, and counts in no mean.
 *
 * @param row the criterion in both campaigns
 */
record ToldChange(CriterionRow row) {

    private static final int BEFORE = 0;
    private static final int AFTER = 1;
    private static final String UNTOLD = "non communiqué";

    /** Returns what became of the criterion, empty when a level without an argument keeps it from being told. */
    Optional<Change> change() {
        boolean told = row.cells().stream().noneMatch(ToldChange::isUnargued);
        return told ? Optional.of(row.changes().getFirst()) : Optional.empty();
    }

    private static boolean isUnargued(Cell cell) {
        return cell.scores().stream().anyMatch(score -> score.isRated() && score.assessment().filter(AgreedRating::isArgued).isEmpty());
    }

    /** Tells whether the framework of the campaign before had such a criterion. */
    boolean isFoundBefore() {
        return !row.cells().get(BEFORE).scores().isEmpty();
    }

    String before() {
        return state(row.cells().get(BEFORE));
    }

    String after() {
        return state(row.cells().get(AFTER));
    }

    private static String state(Cell cell) {
        return isUnargued(cell) ? UNTOLD : FrenchText.plain(ComparisonWords.state(cell));
    }

    String reasonBefore() {
        return reason(row.cells().get(BEFORE));
    }

    String reasonAfter() {
        return reason(row.cells().get(AFTER));
    }

    private static String reason(Cell cell) {
        return isUnargued(cell) ? AgreedRating.WITHOUT_ARGUMENT : FrenchText.plain(ComparisonWords.argument(cell));
    }

    Optional<Level> levelBefore() {
        return level(row.cells().get(BEFORE));
    }

    Optional<Level> levelAfter() {
        return level(row.cells().get(AFTER));
    }

    private static Optional<Level> level(Cell cell) {
        return isUnargued(cell) ? Optional.empty() : cell.single().flatMap(score -> score.level());
    }

    /** Tells whether both levels are told and compare. */
    boolean isCompared() {
        return change().filter(each -> each == Change.ROSE || each == Change.FELL || each == Change.STAYED).isPresent();
    }

    /**
     * Sums up the changes of a function, an axis or the whole.
     *
     * @param changes   its criteria
     * @param obstacles why two versions of the framework do not have it alike; none when they do
     */
    static GroupChange group(List<ToldChange> changes, Map<Obstacle, Integer> obstacles) {
        Map<Change, Integer> counts = new EnumMap<>(Change.class);
        changes.forEach(each -> each.change().ifPresent(change -> counts.merge(change, Integer.valueOf(1), Integer::sum)));
        List<ToldChange> compared = changes.stream().filter(ToldChange::isCompared).toList();
        return new GroupChange(counts, obstacles, compared.size(), mean(compared.stream().map(ToldChange::levelBefore).toList()),
                mean(compared.stream().map(ToldChange::levelAfter).toList()));
    }

    private static OptionalDouble mean(List<Optional<Level>> levels) {
        return levels.stream().mapToInt(level -> level.orElseThrow().getValue()).average();
    }
}
