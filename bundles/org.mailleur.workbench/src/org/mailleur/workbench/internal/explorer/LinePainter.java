package org.mailleur.workbench.internal.explorer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.mailleur.workbench.internal.tree.ExplorerNode;

/**
 * Paints the lines of the explorer: what stands behind a name has a fainter ink, unless the line is chosen. The system measures them, for what stands behind
 * a name is a part of its line's text; the platform's styled texts would lay out each line anew whenever it is measured or painted.
 */
final class LinePainter {

    private final ExplorerLabels labels;
    private final Color faint;

    private LinePainter(ExplorerLabels labels, Color faint) {
        this.labels = labels;
        this.faint = faint;
    }

    static void addTo(Tree tree, ExplorerLabels labels, Color faint) {
        LinePainter painter = new LinePainter(labels, faint);
        tree.addListener(SWT.EraseItem, event -> {
            if (event.item.getData() instanceof ExplorerNode) {
                event.detail &= ~SWT.FOREGROUND;
            }
        });
        tree.addListener(SWT.PaintItem, painter::paint);
    }

    private void paint(Event event) {
        TreeItem item = (TreeItem) event.item;
        if (!(item.getData() instanceof ExplorerNode node)) {
            return;
        }
        GC gc = event.gc;
        Image image = item.getImage();
        if (image != null) {
            Rectangle place = item.getImageBounds(0);
            gc.drawImage(image, place.x, place.y + Math.max(0, (place.height - image.getBounds().height) / 2));
        }
        Rectangle place = item.getTextBounds(0);
        String name = labels.name(node);
        Point size = gc.textExtent(name);
        int y = place.y + Math.max(0, (place.height - size.y) / 2);
        gc.drawText(name, place.x, y, true);
        String aside = labels.aside(node);
        if (!aside.isEmpty()) {
            Color ink = gc.getForeground();
            gc.setForeground((event.detail & SWT.SELECTED) == 0 ? faint : ink);
            gc.drawText(aside, place.x + size.x, y, true);
            gc.setForeground(ink);
        }
    }
}
