package org.mailleur.diagram.ui.internal.panel;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;

/** How much room a picture takes, whatever the sheet below it may measure. */
final class Extents {

    private Extents() {
    }

    /** The room of all that stands on layers, in their own coordinates. */
    static Rectangle of(IFigure layers) {
        Rectangle all = new Rectangle();
        for (Object layer : layers.getChildren()) {
            add((IFigure) layer, all);
        }
        return all;
    }

    private static void add(IFigure layer, Rectangle all) {
        for (Object child : layer.getChildren()) {
            IFigure figure = (IFigure) child;
            if (figure instanceof org.eclipse.draw2d.Layer) {
                add(figure, all);
            } else if (all.isEmpty()) {
                all.setBounds(figure.getBounds());
            } else {
                all.union(figure.getBounds());
            }
        }
    }
}
