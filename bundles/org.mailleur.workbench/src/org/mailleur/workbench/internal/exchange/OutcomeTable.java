package org.mailleur.workbench.internal.exchange;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.mailleur.workbench.internal.look.FittedColumns;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.ScreenReader;
import org.mailleur.workbench.internal.text.Words;

/** The preview of an import: what becomes of each line of a list. Only the lines that are seen are made. */
final class OutcomeTable {

    private static final int NAME = 230;

    private final Composite frame;
    private final Table table;
    private final FittedColumns columns;
    private List<OutcomeLine> lines = List.of();

    OutcomeTable(Composite parent, Runnable selected) {
        frame = Look.PAPER.on(new Composite(parent, SWT.NONE));
        frame.setLayout(new FillLayout());
        table = new Table(frame, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        ScreenReader.name(table, Words.IMPORT_PREVIEW.text());
        columns = new FittedColumns(table);
        column(Words.IMPORT_LINE, 0, 60, 0);
        column(Words.IMPORT_WHAT, 0, 100, 0);
        column(Words.IMPORT_ELEMENT, NAME, NAME, 0);
        column(Words.IMPORT_DETAIL, 0, FittedColumns.WHOLE, 1);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, lines.get(event.index)));
        table.addListener(SWT.Selection, event -> selected.run());
    }

    private void column(Words title, int least, int most, int weight) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title.text());
        columns.add(column, least, most, weight);
    }

    private static List<String> texts(OutcomeLine line) {
        return List.of(line.line() == 0 ? "" : Integer.toString(line.line()), line.what(), line.element(), line.detail());
    }

    private static void fill(TableItem item, OutcomeLine line) {
        item.setText(texts(line).toArray(String[]::new));
    }

    Composite control() {
        return frame;
    }

    void show(List<OutcomeLine> newLines) {
        lines = newLines;
        table.setItemCount(lines.size());
        table.clearAll();
        columns.fit(lines, OutcomeTable::texts);
        // Why a line is refused is said whole below the table, without a click for the first.
        table.setSelection(lines.isEmpty() || !lines.getFirst().refused() ? new int[0] : new int[] { 0 });
    }

    List<OutcomeLine> selected() {
        return Arrays.stream(table.getSelectionIndices()).mapToObj(lines::get).toList();
    }
}
