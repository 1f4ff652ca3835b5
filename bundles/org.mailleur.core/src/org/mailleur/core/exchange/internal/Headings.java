package org.mailleur.core.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;
import org.mailleur.core.exchange.Column;
import org.mailleur.core.exchange.Remark;
import org.mailleur.core.exchange.Table;

/** Finds the columns of a table by what people call them. */
final class Headings {

    /** So many examples of headings help; all of them would hide the sentence. */
    private static final int EXPECTED = 6;

    private final Map<String, Column> byKey = new HashMap<>();
    private final Table table;

    Headings(Table table) {
        this.table = table;
        table.columns().forEach(column -> byKey.putIfAbsent(Simplified.key(column.heading()), column));
        table.columns().forEach(column -> column.synonyms().forEach(synonym -> byKey.putIfAbsent(Simplified.key(synonym), column)));
    }

    private Column find(String heading) {
        String key = Simplified.key(heading);
        Column column = byKey.get(key);
        return column == null && key.endsWith("s") ? byKey.get(key.substring(0, key.length() - 1)) : column;
    }

    /** Counts the different columns that a record names. */
    long known(CSVRecord record) {
        return record.stream().map(this::find).filter(java.util.Objects::nonNull).distinct().count();
    }

    /** Binds columns by position and remarks on those that are not known. */
    BoundColumn[] bind(CSVRecord heading, int line, List<Remark> remarks) {
        BoundColumn[] bound = new BoundColumn[heading.size()];
        Map<Column, Integer> taken = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < heading.size(); i++) {
            String title = CellText.strip(heading.get(i));
            Column column = title.isEmpty() ? null : find(title);
            if (column == null) {
                if (!title.isEmpty()) {
                    unknown.add("« " + title + " »");
                }
                continue;
            }
            Integer before = taken.get(column);
            boolean exact = Simplified.key(column.heading()).equals(Simplified.key(title));
            if (before != null) {
                remarks.add(new Remark(line, "Deux colonnes donnent « " + column.heading() + " » ; seule « "
                        + (exact ? title : CellText.strip(heading.get(before.intValue()))) + " » est lue."));
            }
            if (before == null || exact) {
                if (before != null) {
                    bound[before.intValue()] = null;
                }
                bound[i] = BoundColumn.of(column);
                taken.put(column, Integer.valueOf(i));
            }
        }
        if (!unknown.isEmpty()) {
            remarks.add(new Remark(line, (unknown.size() > 1 ? "Colonnes inconnues, non importées : " : "Colonne inconnue, non importée : ")
                    + String.join(", ", unknown) + "."));
        }
        return bound;
    }

    /** Names the columns that can stand in the list. */
    String expected() {
        return table.columns().stream().limit(EXPECTED).map(Column::heading).collect(Collectors.joining(", "));
    }
}
