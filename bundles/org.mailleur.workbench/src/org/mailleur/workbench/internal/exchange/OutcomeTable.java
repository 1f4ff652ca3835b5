package org.mailleur.workbench.internal.exchange;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.Spoken;
import org.mailleur.workbench.internal.text.Words;

/** The preview of an import: what becomes of each line of a list. Only the lines that are seen are made. */
final class OutcomeTable {

    private final Composite frame;
    private final Table table;
    private List<OutcomeLine> lines = List.of();

    OutcomeTable(Composite parent, Runnable selected) {
        frame = Look.PAPER.on(new Composite(parent, SWT.NONE));
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = new Table(frame, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        Spoken.name(table, Words.IMPORT_PREVIEW.text());
        column(layout, Words.IMPORT_LINE, new ColumnPixelData(60));
        column(layout, Words.IMPORT_WHAT, new ColumnPixelData(110));
        column(layout, Words.IMPORT_ELEMENT, new ColumnWeightData(35, 160));
        column(layout, Words.IMPORT_DETAIL, new ColumnWeightData(65, 260));
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, lines.get(event.index)));
        table.addListener(SWT.Selection, event -> selected.run());
    }

    private void column(TableColumnLayout layout, Words title, org.eclipse.jface.viewers.ColumnLayoutData data) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title.text());
        layout.setColumnData(column, data);
    }

    private static void fill(TableItem item, OutcomeLine line) {
        item.setText(new String[] { line.line() == 0 ? "" : Integer.toString(line.line()), line.what(), line.element(), line.detail() });
    }

    Composite control() {
        return frame;
    }

    void show(List<OutcomeLine> newLines) {
        lines = newLines;
        table.setItemCount(lines.size());
        table.clearAll();
        table.deselectAll();
    }

    List<OutcomeLine> selected() {
        return Arrays.stream(table.getSelectionIndices()).mapToObj(lines::get).toList();
    }
}
