package org.mailleur.core.comparison;

import java.util.List;
import java.util.Optional;

import org.mailleur.core.scoring.CriterionScore;

/**
 * What one evaluation says of a row's criterion.
 *
 * @param scores none when its framework has no such criterion; several when its framework parted what the row's keeps together
 */
public record Cell(List<CriterionScore> scores) {

    /**
     * Makes the cell.
     *
     * @param scores what the evaluation says
     */
    public Cell {
        scores = List.copyOf(scores);
    }

    /**
     * Returns the one result that can be compared.
     *
     * @return the result, empty when there is none or there are several
     */
    public Optional<CriterionScore> single() {
        return scores.size() == 1 ? Optional.of(scores.getFirst()) : Optional.empty();
    }
}
