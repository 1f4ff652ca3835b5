package org.mailleur.diagram.ui.internal.paint;

import java.util.function.Consumer;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;

/**
 * draw2d's graphics with a way to what lies below: draw2d 3.2 knows neither lines of half a point nor dashes of its own lengths, and its
 * way to zoom spoils text. Zooms by the transform of the GC, so that text is drawn at the size at which it is seen.
 */
public final class PaintGraphics extends SWTGraphics {

    private final GC gc;

    /**
     * Creates graphics.
     *
     * @param gc where they draw
     */
    public PaintGraphics(GC gc) {
        super(gc);
        this.gc = gc;
        // Kept on for good: SWTGraphics loses its transform when it leaves the mode in which a GC is smooth.
        setAntialias(SWT.ON);
        setTextAntialias(SWT.ON);
    }

    /**
     * Lets somebody draw on the GC itself, which moves, zooms and clips as these graphics do now. What they set is put back.
     *
     * @param painter draws
     */
    public void onGc(Consumer<GC> painter) {
        pushState();
        try {
            // Puts all moves into the transform: until there is one, SWTGraphics adds them to each call instead.
            translate(0f, 0f);
            checkPaint();
            checkFill();
            checkGC();
            Color background = gc.getBackground();
            Color foreground = gc.getForeground();
            Font font = gc.getFont();
            LineAttributes line = gc.getLineAttributes();
            int alpha = gc.getAlpha();
            painter.accept(gc);
            gc.setAlpha(alpha);
            gc.setLineAttributes(line);
            gc.setFont(font);
            gc.setForeground(foreground);
            gc.setBackground(background);
        } finally {
            popState();
        }
    }
}
