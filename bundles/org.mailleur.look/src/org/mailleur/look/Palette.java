package org.mailleur.look;

import java.util.List;

/** The colours of the look document: one hue, light to dark, and inks. */
public final class Palette {

    /** Text. */
    public static final String INK = "#1F2933";
    /** Text of second rank. */
    public static final String SECONDARY = "#52606D";
    /** Lines and borders. */
    public static final String LINE = "#9AA5B1";
    /** The ground of a page. */
    public static final String PAPER = "#FFFFFF";
    /** What is selected or acts. */
    public static final String ACCENT = "#0B6E8F";
    /** The darkest tone of the ratings' hue. */
    public static final String DARK = "#0F5A68";
    /** A light tone of the ratings' hue. */
    public static final String FILL = "#B9D6DC";

    /** The ground of what is not rated; it is hatched. */
    public static final String NOT_RATED = "#FAFBFC";

    private static final List<String> TONES = List.of("#E6F0F2", "#B9D6DC", "#7FB3BF", "#3F8896", DARK);

    private Palette() {
    }

    /**
     * Returns the ground of a level.
     *
     * @param tone 1 for the lightest tone to 5 for the darkest; what lies beyond counts as the nearest
     * @return the colour
     */
    public static String tone(int tone) {
        return TONES.get(Math.clamp(tone, 1, TONES.size()) - 1);
    }

    /**
     * Returns the ink that can be read on a tone.
     *
     * @param tone 1 for the lightest tone to 5 for the darkest
     * @return the colour
     */
    public static String inkOn(int tone) {
        return tone >= 4 ? PAPER : INK;
    }
}
