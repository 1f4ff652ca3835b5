package org.mailleur.diagram.ui.internal.panel;

import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.mailleur.diagram.ui.internal.UiWords;

/** What an empty sheet says, so that nobody takes it for a failure: how to begin, or that all of it is hidden. */
final class EmptyHint {

    private EmptyHint() {
    }

    /** Says it on a sheet as long as it shows nothing, though it may hold some boxes. */
    static void addTo(FigureCanvas sheet, UiColours colours, BooleanSupplier empty, IntSupplier held) {
        sheet.addListener(SWT.Paint, event -> {
            if (empty.getAsBoolean()) {
                say(event.gc, sheet.getClientArea(), colours, held.getAsInt());
            }
        });
    }

    private static void say(GC gc, Rectangle sheet, UiColours colours, int hidden) {
        String text = hidden == 0 ? UiWords.EMPTY.text() : hidden == 1 ? UiWords.HIDDEN_ONE.text() : UiWords.HIDDEN_MANY.with(hidden);
        Point size = gc.textExtent(text);
        gc.setForeground(colours.secondary());
        gc.drawText(text, (sheet.width - size.x) / 2, (sheet.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
    }
}
