package org.mailleur.diagram.ui.internal.panel;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.mailleur.diagram.ui.internal.UiWords;

/** What an empty sheet says, so that nobody takes it for a failure: that it is being made, how to begin, or that all of it is hidden. */
final class EmptyHint {

    private EmptyHint() {
    }

    /** Says it on a sheet as long as it shows nothing. */
    static void addTo(FigureCanvas sheet, UiColours colours, Supplier<Optional<String>> hint) {
        sheet.addListener(SWT.Paint, event -> hint.get().ifPresent(text -> say(event.gc, sheet.getClientArea(), colours, text)));
    }

    /** Tells why nothing is to be seen of some boxes. */
    static String nothing(int hidden) {
        return hidden == 0 ? UiWords.EMPTY.text() : hidden == 1 ? UiWords.HIDDEN_ONE.text() : UiWords.HIDDEN_MANY.with(hidden);
    }

    private static void say(GC gc, Rectangle sheet, UiColours colours, String text) {
        Point size = gc.textExtent(text);
        gc.setForeground(colours.secondary());
        gc.drawText(text, (sheet.width - size.x) / 2, (sheet.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
    }
}
