package org.mailleur.workbench.internal.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Columns of a table that are as wide as what stands in them; a column that the person drew herself stays as she wants it. */
public final class FittedColumns {

    /** Texts are never cut. */
    public static final int WHOLE = Integer.MAX_VALUE;

    /** Margins of a cell and the arrow of a sorted column, in points. */
    private static final int MARGIN = 26;
    /** Headings are bold. */
    private static final double BOLD = 1.12;
    /** So many rows are looked at; the others are of their kind. */
    private static final int SAMPLE = 200;

    private final Table table;
    private final List<Column> columns = new ArrayList<>();
    private boolean sharing;
    private boolean own;
    private int last;

    /** A column and what was found about it. */
    private static final class Column {
        private final TableColumn column;
        private final int least;
        private final int most;
        private final int weight;
        private int wanted;

        Column(TableColumn column, int least, int most, int weight) {
            this.column = column;
            this.least = least;
            this.most = most;
            this.weight = weight;
        }
    }

    /**
     * Takes over the columns of a table.
     *
     * @param table the table, which fills its parent
     */
    public FittedColumns(Table table) {
        this.table = table;
        WholeText.of(table);
        table.addListener(SWT.Resize, event -> share(false));
    }

    /**
     * Adds a column.
     *
     * @param column the column, with its heading
     * @param least  how wide it is at least, in points; its heading always has room
     * @param most   more than this is not given for its texts; {@link #WHOLE} never cuts them, the table is then wider than what is seen of it
     * @param weight its share of what is left
     */
    public void add(TableColumn column, int least, int most, int weight) {
        GC gc = new GC(table);
        try {
            int picture = column.getImage() == null ? 0 : column.getImage().getBounds().width + 6;
            int heading = (int) (gc.textExtent(column.getText()).x * BOLD) + MARGIN + picture;
            columns.add(new Column(column, Math.max(heading, least), Math.max(heading, most), weight));
        } finally {
            gc.dispose();
        }
        column.addListener(SWT.Resize, event -> drawn(column));
    }

    /** A width that nobody here gave was drawn by the person; the last column is stretched by the system. */
    private void drawn(TableColumn column) {
        Object given = column.getData();
        own |= !sharing && given instanceof Integer width && Math.abs(width.intValue() - column.getWidth()) > 2 && column != columns.getLast().column;
    }

    /**
     * Fits the columns to what stands in them.
     *
     * @param <R>   the kind of rows
     * @param rows  the rows
     * @param texts the texts of a row, one for each column
     */
    public <R> void fit(List<R> rows, Function<R, List<String>> texts) {
        GC gc = new GC(table);
        boolean grown = false;
        try {
            for (R row : rows.subList(0, Math.min(SAMPLE, rows.size()))) {
                List<String> cells = texts.apply(row);
                for (int i = 0; i < columns.size(); i++) {
                    Column each = columns.get(i);
                    int width = Math.min(each.most, gc.textExtent(cells.get(i)).x + MARGIN);
                    // Never narrower again: columns that jump at each word are hard to work in.
                    grown |= width > each.wanted;
                    each.wanted = Math.max(each.wanted, width);
                }
            }
        } finally {
            gc.dispose();
        }
        share(grown);
    }

    private void share(boolean anew) {
        int width = table.getClientArea().width;
        if (own || sharing || width <= 0 || width == last && !anew) {
            return;
        }
        last = width;
        sharing = true;
        try {
            List<Integer> widths = ColumnWidth.share(width, columns.stream().map(each -> new ColumnWidth(each.most == WHOLE ? Math.max(each.least, each.wanted) : each.least, each.wanted, each.weight)).toList());
            for (int i = 0; i < widths.size(); i++) {
                columns.get(i).column.setData(widths.get(i));
                columns.get(i).column.setWidth(widths.get(i).intValue());
            }
        } finally {
            sharing = false;
        }
    }
}
