package org.mailleur.diagram.ui.internal.figures;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;

/** Where a line meets the border of a box. */
public final class BoxAnchor extends ChopboxAnchor {

    private final boolean resting;

    /**
     * Creates an anchor.
     *
     * @param box     the box
     * @param resting whether the edge really is there, and not only held over the box
     */
    public BoxAnchor(IFigure box, boolean resting) {
        super(box);
        this.resting = resting;
    }

    boolean isResting() {
        return resting;
    }

    /** A sheet that is scrolled moves boxes and lines alike: only a box that moves leads its lines elsewhere. */
    @Override
    public void ancestorMoved(IFigure figure) {
        if (!resting || figure instanceof BoxFigure) {
            super.ancestorMoved(figure);
        }
    }

    @Override
    protected Rectangle getBox() {
        return getOwner() instanceof HandleBounds box ? box.getHandleBounds() : super.getBox();
    }
}
