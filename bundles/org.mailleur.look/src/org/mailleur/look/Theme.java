package org.mailleur.look;

/** How the house's colours are shown. Pictures are drawn in the colours of {@link #LIGHT} and changed as the last step. */
public enum Theme {
    /** Dark on white, for paper and projectors. */
    LIGHT,
    /** Light on dark, for screens: the same roles, each with a colour of its own. */
    DARK,
    /** Without hues, for printers without colours. */
    GREY;

    /**
     * Returns the colour that stands for one of the light theme.
     *
     * @param light the colour in the light theme, {@code #rrggbb}, {@code null} for none
     * @return the colour in this theme, {@code null} for none
     */
    public String colour(String light) {
        return light == null || this == LIGHT ? light : this == GREY ? ColourChange.grey(light) : ColourChange.dark(light);
    }
}
