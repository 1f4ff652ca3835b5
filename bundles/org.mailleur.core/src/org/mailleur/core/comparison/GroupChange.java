package org.mailleur.core.comparison;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * What became of a function, of an axis or of the whole from one evaluation to the one that it is compared with. Means of different
 * criteria would tell what was rated, not what changed: both means here are over the criteria rated in both. Across two versions of a
 * framework the group itself compares only when both have it alike; otherwise the means speak of the criteria that stayed, not of it.
 *
 * @param counts   how many criteria rose, fell and so on; changes that no criterion made are not listed
 * @param obstacles why the group itself does not compare across two versions, with how many criteria; empty when it does
 * @param compared how many criteria are rated in both, on comparable levels
 * @param before   their mean in the first; empty when there are none
 * @param after    their mean in the second; empty when there are none
 */
public record GroupChange(Map<Change, Integer> counts, Map<Obstacle, Integer> obstacles, int compared, OptionalDouble before, OptionalDouble after) {

    /**
     * Makes the change.
     *
     * @param counts   how many criteria rose, fell and so on
     * @param obstacles why the group itself does not compare
     * @param compared how many are rated in both
     * @param before   their mean in the first
     * @param after    their mean in the second
     */
    public GroupChange {
        counts = Map.copyOf(counts);
        obstacles = Map.copyOf(obstacles);
    }

    /**
     * Returns how many criteria made a change.
     *
     * @param change the change
     * @return how many
     */
    public int count(Change change) {
        return counts.getOrDefault(change, Integer.valueOf(0)).intValue();
    }

    /**
     * Tells whether the group itself compares.
     *
     * @return false when two versions of the framework do not have it alike
     */
    public boolean isComparable() {
        return obstacles.isEmpty();
    }

    /**
     * Returns how far the mean moved.
     *
     * @return the difference in levels, above 0 when it rose; empty when no criterion is rated in both
     */
    public OptionalDouble difference() {
        return compared == 0 ? OptionalDouble.empty() : OptionalDouble.of(after.orElseThrow() - before.orElseThrow());
    }
}
