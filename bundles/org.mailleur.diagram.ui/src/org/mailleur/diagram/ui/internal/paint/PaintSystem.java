package org.mailleur.diagram.ui.internal.paint;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.swt.graphics.GC;

/** Paints figures with {@link PaintGraphics}, and only when the system asks for it. */
public final class PaintSystem extends LightweightSystem {

    @Override
    public void paint(GC gc) {
        getUpdateManager().performValidation();
        PaintGraphics graphics = new PaintGraphics(gc);
        try {
            getRootFigure().paint(graphics);
        } finally {
            graphics.dispose();
        }
    }
}
