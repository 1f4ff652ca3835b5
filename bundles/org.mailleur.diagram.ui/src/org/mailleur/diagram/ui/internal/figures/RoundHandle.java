package org.mailleur.diagram.ui.internal.figures;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.ResizeHandle;

/** A round handle by which a box is resized. */
public final class RoundHandle extends ResizeHandle {

    private static final int SIZE = 9;

    private final Accent accent;

    /**
     * Creates a handle.
     *
     * @param owner     the part that is resized
     * @param direction a direction of {@code PositionConstants}
     * @param accent    its colours
     */
    public RoundHandle(GraphicalEditPart owner, int direction, Accent accent) {
        super(owner, direction);
        this.accent = accent;
        setCursor(Cursors.getDirectionalCursor(direction));
        setPreferredSize(new Dimension(SIZE, SIZE));
    }

    @Override
    public void paintFigure(Graphics graphics) {
        paint(graphics, getBounds(), accent, isPrimary());
    }

    /** Draws a handle: full for the part that was selected last, else hollow. */
    static void paint(Graphics graphics, Rectangle bounds, Accent accent, boolean full) {
        Rectangle disc = bounds.getCopy().shrink(1, 1);
        disc.width--;
        disc.height--;
        graphics.setBackgroundColor(full ? accent.line() : accent.ground());
        graphics.setForegroundColor(full ? accent.ground() : accent.line());
        graphics.fillOval(disc);
        graphics.drawOval(disc);
    }
}
