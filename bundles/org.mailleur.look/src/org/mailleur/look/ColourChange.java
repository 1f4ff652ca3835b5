package org.mailleur.look;

import java.awt.Color;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a colour of the light theme becomes in another. */
final class ColourChange {

    /** The roles of the look document in the dark theme; what is none of them keeps its hue and changes its lightness. */
    private static final Map<String, String> DARK = dark();

    private ColourChange() {
    }

    private static Map<String, String> dark() {
        Map<String, String> roles = new HashMap<>();
        roles.put(Palette.PAPER, "#17212B");
        roles.put("#F5F7FA", "#1E2A36");
        roles.put(Palette.INK, "#E6EBF0");
        roles.put(Palette.SECONDARY, "#A9B6C3");
        roles.put(Palette.LINE, "#66788A");
        roles.put(Palette.ACCENT, "#5DB8D6");
        // Both carry light letters here: the tones between would be too light for them and too dark for others.
        roles.put("#B9D6DC", "#264A54");
        roles.put("#7FB3BF", "#33707D");
        roles.put("#F2F0EB", "#2B2A27");
        roles.put("#E8F1E4", "#233026");
        roles.put("#E3EEF5", "#1F2F3B");
        roles.put("#EDE6F2", "#2E2837");
        roles.put("#F3E6E1", "#372A26");
        return Map.copyOf(roles);
    }

    static String dark(String light) {
        String role = DARK.get(light.toUpperCase(Locale.ROOT));
        if (role != null) {
            return role;
        }
        Color colour = Color.decode(light);
        float[] hsl = hsl(colour);
        float lightness = 0.92f - 0.80f * hsl[2];
        return hex(hsl[0], Math.min(hsl[1], 0.55f), lightness);
    }

    /** Keeps how light a colour looks: what differs in lightness differs on paper too. */
    static String grey(String light) {
        Color colour = Color.decode(light);
        double luminance = 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
        double value = luminance <= 0.0031308 ? 12.92 * luminance : 1.055 * Math.pow(luminance, 1 / 2.4) - 0.055;
        int grey = (int) Math.round(value * 255);
        return String.format(Locale.ROOT, "#%02X%02X%02X", Integer.valueOf(grey), Integer.valueOf(grey), Integer.valueOf(grey));
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static float[] hsl(Color colour) {
        float r = colour.getRed() / 255f;
        float g = colour.getGreen() / 255f;
        float b = colour.getBlue() / 255f;
        float max = Math.max(r, Math.max(g, b));
        float min = Math.min(r, Math.min(g, b));
        float range = max - min;
        float lightness = (max + min) / 2;
        float saturation = range == 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
        float hue = Color.RGBtoHSB(colour.getRed(), colour.getGreen(), colour.getBlue(), null)[0];
        return new float[] { hue, saturation, lightness };
    }

    private static String hex(float hue, float saturation, float lightness) {
        float range = (1 - Math.abs(2 * lightness - 1)) * saturation;
        float value = lightness + range / 2;
        int rgb = Color.HSBtoRGB(hue, value == 0 ? 0 : range / value, value);
        return String.format(Locale.ROOT, "#%06X", Integer.valueOf(rgb & 0xFFFFFF));
    }
}
