package org.mailleur.core.exchange.internal;

import java.util.List;

import org.mailleur.core.exchange.ImportSource;
import org.mailleur.core.exchange.Remark;

/**
 * A list as it was read: which of its columns are known, and its rows.
 *
 * @param source  the file
 * @param columns the columns by position; {@code null} where a column is not known
 * @param rows    the rows that are neither blank nor a total
 * @param remarks what was repaired, ignored or left aside
 */
record Sheet(ImportSource source, BoundColumn[] columns, List<SheetRow> rows, List<Remark> remarks) {

    /** Returns the position of the column of a kind; -1 when the list has none. */
    int position(org.mailleur.core.exchange.Column.Kind kind) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] != null && columns[i].column().kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the position of the column of a feature; -1 when the list has none. */
    int position(org.eclipse.emf.ecore.EStructuralFeature feature) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] != null && columns[i].column().feature() == feature && columns[i].column().via() == null
                    && columns[i].column().kind() == org.mailleur.core.exchange.Column.Kind.VALUE) {
                return i;
            }
        }
        return -1;
    }
}
