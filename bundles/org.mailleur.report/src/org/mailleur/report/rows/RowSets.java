package org.mailleur.report.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rows that a report design asks for, by the name of its data set.
 * <p>
 * Immutable; one instance serves one rendering.
 */
public final class RowSets {

    /** The key of rows that stand under no other row. */
    public static final String ROOT = "";

    private final Map<String, Map<String, List<Record>>> sets;

    private RowSets(Map<String, Map<String, List<Record>>> sets) {
        this.sets = sets;
    }

    /**
     * Makes row sets.
     *
     * @param lists the rows of each data set
     * @return the same, found by parent
     */
    public static RowSets of(Map<String, ? extends List<? extends Record>> lists) {
        Map<String, Map<String, List<Record>>> sets = new LinkedHashMap<>();
        lists.forEach((name, rows) -> sets.put(name,
                rows.stream().collect(Collectors.groupingBy(RowSets::parent, LinkedHashMap::new, Collectors.toList()))));
        return new RowSets(sets);
    }

    private static String parent(Record row) {
        return row instanceof ChildRow child ? child.parent() : ROOT;
    }

    /**
     * Returns the rows of a data set under a parent.
     *
     * @param name   the data set
     * @param parent the key of the row or place above, {@link #ROOT} for none
     * @return the rows, maybe none
     * @throws IllegalArgumentException when there is no such data set
     */
    public List<Record> rows(String name, String parent) {
        Map<String, List<Record>> set = sets.get(name);
        if (set == null) {
            throw new IllegalArgumentException("No data set " + name);
        }
        return set.getOrDefault(parent, List.of());
    }

    /**
     * Returns all rows of a data set.
     *
     * @param name the data set
     * @return the rows, grouped by parent
     */
    public List<Record> rows(String name) {
        return sets.getOrDefault(name, Map.of()).values().stream().flatMap(List::stream).toList();
    }
}
