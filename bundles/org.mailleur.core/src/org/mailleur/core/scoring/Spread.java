package org.mailleur.core.scoring;

import java.util.Collection;
import java.util.IntSummaryStatistics;

/**
 * How far evaluators differ on one criterion. Disagreement is kept beside the agreed rating, never averaged away.
 *
 * @param raters  how many evaluators gave a level
 * @param lowest  the lowest level's value; 0 without raters
 * @param highest the highest level's value; 0 without raters
 */
public record Spread(int raters, int lowest, int highest) {

    /** Nobody gave a level. */
    public static final Spread NONE = new Spread(0, 0, 0);

    /**
     * Computes the spread of levels.
     *
     * @param values the levels' values, one for each evaluator who gave one
     * @return the spread
     */
    public static Spread of(Collection<Integer> values) {
        if (values.isEmpty()) {
            return NONE;
        }
        IntSummaryStatistics statistics = values.stream().mapToInt(Integer::intValue).summaryStatistics();
        return new Spread(values.size(), statistics.getMin(), statistics.getMax());
    }

    /**
     * Returns how many levels lie between the lowest and the highest.
     *
     * @return the distance; 0 when all agree or fewer than two rated
     */
    public int width() {
        return highest - lowest;
    }

    /**
     * Tells whether there is more than one opinion.
     *
     * @return true when evaluators differ
     */
    public boolean isDivided() {
        return width() > 0;
    }
}
