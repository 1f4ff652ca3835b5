package org.mailleur.look.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mailleur.look.Palette;
import org.mailleur.look.Theme;

/** Words can be read in each theme, and tones tell levels apart in each: contrasts as the web accessibility guidelines define them. */
class ThemeTest {

    private static final double READABLE = 4.5;
    /** The tones are given; on the fourth no ink reaches more, and the number is bold. */
    private static final double NUMBER = 4;
    private static final List<String> GROUNDS = List.of(Palette.PAPER, "#F5F7FA", "#F2F0EB", "#E8F1E4", "#E3EEF5", "#EDE6F2", "#F3E6E1");

    private static double luminance(String colour) {
        Color c = Color.decode(colour);
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double contrast(String a, String b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsCanBeReadOnEachGround(Theme theme) {
        for (String ground : GROUNDS) {
            for (String ink : List.of(Palette.INK, Palette.SECONDARY)) {
                assertTrue(contrast(theme.colour(ink), theme.colour(ground)) >= READABLE, theme + ": " + ink + " on " + ground);
            }
        }
        for (int tone = 1; tone <= 5; tone++) {
            assertTrue(contrast(theme.colour(Palette.inkOn(tone)), theme.colour(Palette.tone(tone))) >= NUMBER, theme + ": the number on tone " + tone);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void tonesGoOneWayFromLightToDark(Theme theme) {
        double way = Math.signum(luminance(theme.colour(Palette.tone(5))) - luminance(theme.colour(Palette.tone(1))));
        for (int tone = 2; tone <= 5; tone++) {
            double step = luminance(theme.colour(Palette.tone(tone))) - luminance(theme.colour(Palette.tone(tone - 1)));
            assertTrue(step * way > 0, theme + ": tone " + tone);
        }
    }

    @Test
    void tonesBeyondTheScaleAreTheNearest() {
        assertEquals(Palette.tone(1), Palette.tone(-3));
        assertEquals(Palette.tone(5), Palette.tone(12));
    }

    @Test
    void greyHasNoHueAndTextsKeepTheirForm() {
        assertEquals("a { color: #5B5B5B }", Theme.GREY.text("a { color: #0B6E8F }").replaceAll("#(..)\\1\\1", "#5B5B5B"));
        assertEquals("#12 #GGGGGG", Theme.DARK.text("#12 #GGGGGG"));
        assertEquals("#0B6E8F", Theme.LIGHT.text("#0B6E8F"));
    }
}
