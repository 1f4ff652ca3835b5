package org.mailleur.diagram.ui.internal.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Rectangle;

/** What shows where something will stand, or what is caught: a rounded area in the accent, through which the picture is seen. */
public final class Veil extends RectangleFigure {

    private static final int CORNER = 14;
    private static final int OPAQUE = 255;

    private final Accent accent;

    /**
     * Creates a veil.
     *
     * @param accent its colours
     */
    public Veil(Accent accent) {
        this.accent = accent;
    }

    @Override
    protected void fillShape(Graphics graphics) {
        graphics.setAlpha(Accent.VEIL);
        graphics.setBackgroundColor(accent.line());
        graphics.fillRoundRectangle(frame(), CORNER, CORNER);
        graphics.setAlpha(OPAQUE);
    }

    @Override
    protected void outlineShape(Graphics graphics) {
        graphics.setForegroundColor(accent.line());
        graphics.drawRoundRectangle(frame(), CORNER, CORNER);
    }

    private Rectangle frame() {
        Rectangle frame = getBounds().getCopy();
        frame.width--;
        frame.height--;
        return frame;
    }
}
