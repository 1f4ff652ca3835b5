package org.mailleur.look;

import java.util.regex.Pattern;

/** How the house's colours are shown. Pictures are drawn in the colours of {@link #LIGHT} and changed as the last step. */
public enum Theme {
    /** Dark on white, for paper and projectors. */
    LIGHT,
    /** Light on dark, for screens: the same roles, each with a colour of its own. */
    DARK,
    /** Without hues, for printers without colours. */
    GREY;

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}\\b");

    /**
     * Returns the colour that stands for one of the light theme.
     *
     * @param light the colour in the light theme, {@code #rrggbb}, {@code null} for none
     * @return the colour in this theme, {@code null} for none
     */
    public String colour(String light) {
        return light == null || this == LIGHT ? light : this == GREY ? ColourChange.grey(light) : ColourChange.dark(light);
    }

    /**
     * Shows a sheet of styles or a vector image in this theme.
     *
     * @param light CSS or SVG, its colours written as {@code #RRGGBB} in the light theme's
     * @return the same text, with this theme's colours
     */
    public String text(String light) {
        return COLOUR.matcher(light).replaceAll(found -> colour(found.group()));
    }
}
