package org.mailleur.report.charts;

import java.util.List;

/** The colours of the look document: one hue, light to dark, and inks. */
final class Palette {

    static final String INK = "#1F2933";
    static final String SECONDARY = "#52606D";
    static final String LINE = "#9AA5B1";
    static final String PAPER = "#FFFFFF";
    static final String DARK = "#0F5A68";
    static final String FILL = "#B9D6DC";

    private static final List<String> TONES = List.of("#E6F0F2", "#B9D6DC", "#7FB3BF", "#3F8896", DARK);

    private Palette() {
    }

    /** Returns the ground of a level; 1 is the lightest tone, 5 the darkest. */
    static String tone(int tone) {
        return TONES.get(Math.clamp(tone, 1, TONES.size()) - 1);
    }

    /** Returns the ink that can be read on a tone. */
    static String inkOn(int tone) {
        return tone >= 4 ? PAPER : INK;
    }
}
