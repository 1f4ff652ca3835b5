package org.mailleur.diagram.ui.internal.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.MoveHandle;

/** The rounded frame around a box that is selected. */
public final class SelectionFrame extends MoveHandle {

    private static final int CORNER = 14;
    private static final int WIDTH = 2;
    private static final int GAP = 4;

    private final Accent accent;

    /**
     * Creates a frame.
     *
     * @param owner  the part that is selected
     * @param accent its colours
     */
    public SelectionFrame(GraphicalEditPart owner, Accent accent) {
        super(owner, new Around(owner.getFigure(), GAP));
        this.accent = accent;
        setBorder(null);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return getBounds().contains(x, y) && !getBounds().getCropped(new org.eclipse.draw2d.geometry.Insets(GAP + WIDTH)).contains(x, y);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle frame = getBounds().getCopy().shrink(WIDTH / 2, WIDTH / 2);
        frame.width--;
        frame.height--;
        graphics.setForegroundColor(accent.line());
        graphics.setLineWidth(WIDTH);
        graphics.drawRoundRectangle(frame, CORNER, CORNER);
    }
}
