package org.mailleur.core.exchange.internal;

import java.util.Arrays;

import org.mailleur.core.text.Spelling;

/** Texts without what people write differently: accents, case, spaces, punctuation. */
final class Simplified {

    private Simplified() {
    }

    /** Returns letters and digits only: « typedestructure » for « Type de structure »; empty when there are none. */
    static String key(String text) {
        return String.join("", Spelling.words(text));
    }

    /** Returns the words of a text with one space between them. */
    static String words(String text) {
        return String.join(" ", Spelling.words(text));
    }

    /** Returns what counts in a name, whatever the order of its words. */
    static String essence(String name) {
        String[] words = Spelling.key(name).split(" ");
        Arrays.sort(words);
        return String.join(" ", words);
    }
}
