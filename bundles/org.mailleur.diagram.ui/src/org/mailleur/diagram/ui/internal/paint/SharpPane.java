package org.mailleur.diagram.ui.internal.paint;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/** Layers that zoom without loss: not by draw2d's rounding of each place and font, but by the transform of what is drawn on. */
public final class SharpPane extends ScalableFreeformLayeredPane {

    @Override
    protected void paintClientArea(Graphics graphics) {
        if (getChildren().isEmpty()) {
            return;
        }
        graphics.pushState();
        try {
            graphics.clipRect(getBounds().getCropped(getInsets()));
            graphics.scale(getScale());
            graphics.pushState();
            paintChildren(graphics);
            graphics.popState();
        } finally {
            graphics.popState();
        }
    }
}
