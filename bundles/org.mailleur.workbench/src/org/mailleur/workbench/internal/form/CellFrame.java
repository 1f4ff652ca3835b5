package org.mailleur.workbench.internal.form;

import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.mailleur.look.Palette;
import org.mailleur.workbench.internal.look.Appearance;

/** Frames the cell that keys go to. The platform's own would take the colour off the rows that are chosen. */
final class CellFrame extends FocusCellHighlighter {

    private final TableViewer viewer;

    CellFrame(TableViewer viewer) {
        super(viewer);
        this.viewer = viewer;
        viewer.getTable().addListener(SWT.PaintItem, this::paint);
    }

    private void paint(Event event) {
        ViewerCell cell = getFocusCell();
        if (cell != null && cell.getItem() == event.item && cell.getColumnIndex() == event.index && viewer.getTable().isFocusControl()) {
            var bounds = cell.getBounds();
            event.gc.setForeground(Appearance.colour(Palette.INK));
            event.gc.setLineWidth(2);
            event.gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 2, bounds.height - 2);
        }
    }

    @Override
    protected void focusCellChanged(ViewerCell next, ViewerCell before) {
        super.focusCellChanged(next, before);
        viewer.getTable().redraw();
    }
}
