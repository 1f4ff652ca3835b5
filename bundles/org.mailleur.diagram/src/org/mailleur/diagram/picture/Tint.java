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

    /** The ink of a style, unless it can hardly be read on its ground: then paper or ink, whichever stands out more. */
    static String readable(BoxStyle style) {
        if (style.fill() == null || contrast(style.ink(), style.fill()) >= 4.5) {
            return style.ink();
        }
        return contrast(Palette.PAPER, style.fill()) > contrast(Palette.INK, style.fill()) ? Palette.PAPER : Palette.INK;
    }

    /** The contrast of two colours as the web accessibility guidelines define it. */
    static double contrast(String a, String b) {
        double first = luminance(Color.decode(a));
        double second = luminance(Color.decode(b));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
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
