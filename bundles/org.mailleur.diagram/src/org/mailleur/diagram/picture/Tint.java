package org.mailleur.diagram.picture;

import java.awt.Color;
import java.util.Locale;
import org.mailleur.diagram.graph.BoxStyle;
import org.mailleur.look.Palette;

/** Colours between those that a style names. */
final class Tint {

    private Tint() {
    }

    /** The title of what stands on a pale ground is of that ground's hue, but dark. */
    static String title(BoxStyle style) {
        return style.fill() == null || !Palette.INK.equalsIgnoreCase(style.ink()) ? style.ink() : mixed(style.fill(), style.ink(), 0.82);
    }

    /** A colour on the way from one to another. */
    static String mixed(String from, String to, double part) {
        Color a = Color.decode(from);
        Color b = Color.decode(to);
        return String.format(Locale.ROOT, "#%02X%02X%02X", channel(a.getRed(), b.getRed(), part), channel(a.getGreen(), b.getGreen(), part),
                channel(a.getBlue(), b.getBlue(), part));
    }

    private static Integer channel(int from, int to, double part) {
        return Integer.valueOf((int) Math.round(from + (to - from) * part));
    }
}
