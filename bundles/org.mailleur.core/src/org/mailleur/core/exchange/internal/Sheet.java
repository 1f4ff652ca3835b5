package org.mailleur.core.exchange.internal;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.mailleur.core.exchange.Column;
import org.mailleur.core.exchange.Column.Kind;
import org.mailleur.core.exchange.ImportSource;
import org.mailleur.core.exchange.Remark;
import org.mailleur.core.text.French;

/** A list as it was read: which of its columns are known, and its rows. */
final class Sheet {

    private final ImportSource source;
    private final BoundColumn[] columns;
    private final List<SheetRow> rows;
    private final List<Remark> remarks;
    private final String element;
    private final String format;
    private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    private final Map<EStructuralFeature, Integer> features = new IdentityHashMap<>();

    /**
     * Makes the sheet.
     *
     * @param source  the file
     * @param columns the columns by position; {@code null} where a column is not known
     * @param rows    the rows that are neither blank nor a total
     * @param remarks what was repaired, ignored or left aside; more may be added
     * @param format  how the file is written, in words
     */
    Sheet(ImportSource source, BoundColumn[] columns, List<SheetRow> rows, List<Remark> remarks, String format) {
        this.source = source;
        this.format = format;
        this.columns = columns;
        this.rows = rows;
        this.remarks = remarks;
        this.element = French.label(source.table().rowClass()).toLowerCase(Locale.FRENCH);
        for (int i = 0; i < columns.length; i++) {
            Column column = columns[i] == null ? null : columns[i].column();
            if (column != null) {
                kinds.putIfAbsent(column.kind(), Integer.valueOf(i));
            }
            if (column != null && column.kind() == Kind.VALUE && column.via() == null) {
                features.put(column.feature(), Integer.valueOf(i));
            }
        }
    }

    /** Returns how the file is written, in words. */
    String format() {
        return format;
    }

    ImportSource source() {
        return source;
    }

    BoundColumn[] columns() {
        return columns;
    }

    List<SheetRow> rows() {
        return rows;
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** Returns what each row is, in French. */
    String element() {
        return element;
    }

    /** Returns the position of the column of a kind; -1 when the list has none. */
    int position(Kind kind) {
        Integer position = kinds.get(kind);
        return position == null ? -1 : position.intValue();
    }

    /** Returns the position of the column of a feature; -1 when the list has none. */
    int position(EStructuralFeature feature) {
        Integer position = features.get(feature);
        return position == null ? -1 : position.intValue();
    }
}
