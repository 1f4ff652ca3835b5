package org.mailleur.diagram.ui.internal.figures;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;

/** Puts a frame around a figure, at the same distance at each zoom. */
final class Around implements Locator {

    private final IFigure inner;
    private final int gap;

    Around(IFigure inner, int gap) {
        this.inner = inner;
        this.gap = gap;
    }

    @Override
    public void relocate(IFigure frame) {
        Rectangle bounds = (inner instanceof HandleBounds box ? box.getHandleBounds() : inner.getBounds()).getCopy();
        inner.translateToAbsolute(bounds);
        frame.translateToRelative(bounds);
        frame.setBounds(bounds.expand(gap, gap));
    }
}
