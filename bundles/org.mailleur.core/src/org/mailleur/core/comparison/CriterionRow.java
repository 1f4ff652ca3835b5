package org.mailleur.core.comparison;

import java.util.List;

import org.mailleur.model.framework.Criterion;

/**
 * A criterion in each of the evaluations.
 *
 * @param criterion the criterion, as the last evaluation's framework has it; for one that it no longer has, as the last that had it
 * @param cells     what each evaluation says, in their order
 * @param changes   what became of it in each evaluation but the first, against the one that it is compared with
 */
public record CriterionRow(Criterion criterion, List<Cell> cells, List<Change> changes) {

    /**
     * Makes the row.
     *
     * @param criterion the criterion
     * @param cells     what each evaluation says
     * @param changes   what became of it
     */
    public CriterionRow {
        cells = List.copyOf(cells);
        changes = List.copyOf(changes);
    }
}
