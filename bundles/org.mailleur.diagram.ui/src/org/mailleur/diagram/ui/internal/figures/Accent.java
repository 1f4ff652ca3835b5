package org.mailleur.diagram.ui.internal.figures;

import org.eclipse.swt.graphics.Color;
import org.mailleur.look.Palette;
import org.mailleur.look.Theme;

/** The colours of what is selected, pointed at or held: the same for all handles and frames. */
public final class Accent {

    /** How much of what lies below shows through what is held, 0 to 255. */
    public static final int VEIL = 46;

    private final Color line;
    private final Color ground;

    /**
     * Creates the colours.
     *
     * @param theme light or dark
     */
    public Accent(Theme theme) {
        line = colour(theme.colour(Palette.ACCENT));
        ground = colour(theme.colour(Palette.PAPER));
    }

    private static Color colour(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /**
     * Returns the accent.
     *
     * @return its colour
     */
    public Color line() {
        return line;
    }

    /**
     * Returns the ground that makes the accent stand out.
     *
     * @return its colour
     */
    public Color ground() {
        return ground;
    }
}
