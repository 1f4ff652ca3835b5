package org.mailleur.core.comparison;

import java.util.List;

import org.mailleur.core.scoring.Score;

/**
 * What a function, an axis or the whole comes to in each of the evaluations.
 *
 * @param scores  what all its criteria come to in each evaluation, in their order; across versions of a framework, the criteria that
 *                answer to those of the last one
 * @param changes what became of it in each evaluation but the first, against the one that it is compared with
 */
public record GroupRow(List<Score> scores, List<GroupChange> changes) {

    /**
     * Makes the row.
     *
     * @param scores  what it comes to
     * @param changes what became of it
     */
    public GroupRow {
        scores = List.copyOf(scores);
        changes = List.copyOf(changes);
    }
}
