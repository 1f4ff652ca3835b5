package org.mailleur.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mailleur.viewpoint.internal.Captions;

/** Names stand whole in their boxes; what is longer than any name ends after a word. */
class CaptionsTest {

    private static final int LONGEST = 160;

    @Test
    void aLongNameStandsWhole() {
        String name = "Plan départemental d’action pour le logement et l’hébergement des personnes défavorisées";
        assertEquals(name, Captions.of("  " + name.replace(" pour ", "\n pour\t") + " "));
    }

    @Test
    void aTextThatIsTooLongEndsAfterAWord() {
        String caption = Captions.of("Accueillir, écouter, accompagner les habitantes et les habitants ; ".repeat(20));
        assertTrue(caption.length() <= LONGEST && caption.matches(".*\\p{L}\u00A0…"), caption);
    }

    @Test
    void oneEndlessWordIsCutBetweenCharacters() {
        String caption = Captions.of("\uD83D\uDE00".repeat(400));
        assertTrue(caption.length() <= LONGEST && caption.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF), caption);
    }
}
