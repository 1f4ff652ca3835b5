package org.mailleur.core.exchange.internal;

import java.util.List;

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

    /** Returns a number that names share whose words that count are the same, in whatever order; 0 when none counts. */
    static long essence(List<String> words) {
        String counted = Spelling.key(words);
        long sum = 0;
        long word = 0;
        for (int i = 0; i < counted.length(); i++) {
            char c = counted.charAt(i);
            if (c == ' ') {
                sum += mixed(word);
                word = 0;
            } else {
                word = 31 * word + c;
            }
        }
        return sum + mixed(word);
    }

    private static long mixed(long word) {
        long mixed = word * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 29;
    }
}
