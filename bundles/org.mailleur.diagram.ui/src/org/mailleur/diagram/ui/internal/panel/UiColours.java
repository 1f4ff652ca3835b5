package org.mailleur.diagram.ui.internal.panel;

import org.eclipse.swt.graphics.Color;
import org.mailleur.diagram.ui.internal.scene.Brushes;
import org.mailleur.look.Palette;
import org.mailleur.look.Theme;

/** The colours of what stands around a diagram: roles of the house's look, in its light or dark theme. */
final class UiColours {

    private static final String PANEL = "#F5F7FA";
    private static final String HOVER = "#E3EEF5";
    private static final String RULE = "#D5DBE1";

    private final Brushes brushes;

    UiColours(Brushes brushes) {
        this.brushes = brushes;
    }

    private Color of(String light) {
        return brushes.shapes().colour(brushes.theme().colour(light));
    }

    Theme theme() {
        return brushes.theme();
    }

    Color panel() {
        return of(PANEL);
    }

    Color paper() {
        return of(Palette.PAPER);
    }

    Color ink() {
        return of(Palette.INK);
    }

    Color secondary() {
        return of(Palette.SECONDARY);
    }

    Color hover() {
        return of(HOVER);
    }

    Color rule() {
        return of(RULE);
    }

    Color accent() {
        return of(Palette.ACCENT);
    }
}
