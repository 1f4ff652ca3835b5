package org.mailleur.workbench.internal.look;

import java.util.List;

/**
 * What a column of a table needs, in points.
 *
 * @param least  without this its heading is cut
 * @param wanted with this its texts stand whole
 * @param weight its share of what is left when all texts stand whole
 */
public record ColumnWidth(int least, int wanted, int weight) {

    /**
     * Shares a width out to columns. When there is too little for all texts, those that are long are cut first, all at the same width; when there is
     * too little even for the headings, the table is wider than what is seen of it.
     *
     * @param available the width
     * @param columns   the columns
     * @return the width of each
     */
    public static List<Integer> share(int available, List<ColumnWidth> columns) {
        int wanted = columns.stream().mapToInt(ColumnWidth::full).sum();
        if (wanted <= available) {
            int weights = Math.max(1, columns.stream().mapToInt(ColumnWidth::weight).sum());
            return columns.stream().map(each -> each.full() + (available - wanted) * each.weight() / weights).toList();
        }
        int low = 0;
        int high = columns.stream().mapToInt(ColumnWidth::full).max().orElse(0);
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (columns.stream().mapToInt(each -> each.cut(middle)).sum() <= available) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int cut = low;
        return columns.stream().map(each -> each.cut(cut)).toList();
    }

    private int full() {
        return Math.max(least, wanted);
    }

    private int cut(int most) {
        return Math.max(least, Math.min(full(), most));
    }
}
