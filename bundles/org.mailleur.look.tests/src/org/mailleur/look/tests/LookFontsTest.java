package org.mailleur.look.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mailleur.look.LookFonts;

/** The fonts that ship, and how words are broken into lines. */
class LookFontsTest {

    private final LookFonts fonts;

    LookFontsTest() throws IOException {
        fonts = LookFonts.shipped();
    }

    @Test
    void eachStyleShipsAndHasAllFrenchLetters() throws IOException {
        for (String style : LookFonts.STYLES) {
            assertTrue(LookFonts.original(style).length > 10_000, style);
        }
        for (boolean heavy : new boolean[] { false, true }) {
            for (boolean slanted : new boolean[] { false, true }) {
                assertEquals(-1, fonts.font(10, heavy, slanted).canDisplayUpTo("àâäçéèêëîïôöùûüÿœæÀÂÇÉÈÊËÎÏÔÙÛŒ«»’–—…·€°\u00A0\u202F"));
            }
        }
    }

    @Test
    void linesAreNoWiderThanTheirPlaceAndNoWordIsLost() {
        String words = "Conseil local de sécurité et de prévention de la délinquance";
        List<String> lines = fonts.wrap(words, 10, true, 120);
        assertEquals(words, String.join(" ", lines));
        assertTrue(lines.size() > 1 && lines.stream().allMatch(line -> fonts.width(line, 10, true) <= 120), lines.toString());
    }

    @Test
    void noBreakSpacesHoldWordsTogether() {
        assertEquals(List.of("Forum", "«\u00A0Habiter", "le Diois\u00A0»"), fonts.wrap("Forum «\u00A0Habiter le Diois\u00A0»", 10, false, fonts.width("le Diois\u00A0»_", 10, false)));
    }

    @Test
    void boldIsWiderAndWidthGrowsWithSize() {
        assertTrue(fonts.width("Coordination", 10, true) > fonts.width("Coordination", 10, false));
        assertEquals(2 * fonts.width("Coordination", 10, false), fonts.width("Coordination", 20, false), 0.5);
    }
}
