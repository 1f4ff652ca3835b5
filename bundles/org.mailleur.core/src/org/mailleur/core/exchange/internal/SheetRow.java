package org.mailleur.core.exchange.internal;

import org.apache.commons.csv.CSVRecord;

/**
 * A row of a list.
 *
 * @param line      the physical line on which it begins, from 1
 * @param record    its cells
 * @param refusal   why it cannot be taken in, a French sentence; {@code null} when nothing speaks against it so far
 * @param container what the row is a part of, as the list names it; empty when it does not say
 */
record SheetRow(int line, CSVRecord record, String refusal, String container) {

    /** Returns a cell as it stands; empty when the row ends before. */
    String cell(int column) {
        return column < record.size() ? record.get(column) : "";
    }

    boolean isBlank(int column) {
        return column >= record.size() || CellText.isBlank(record.get(column));
    }
}
