package org.mailleur.core.exchange.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Texts without what people write differently: accents, case, spaces, punctuation. */
public final class Simplified {

    /** Words that names have or lack without meaning anything else. */
    private static final Set<String> COMMON = Set.of("a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "association", "asso",
            "assoc", "mairie", "commune", "ville", "monsieur", "madame");
    private static final Set<String> SAME_AS_SAINT = Set.of("st", "ste", "saint", "sainte");
    private static final int LAST_LATIN = 0x180;
    private static final char[] LATIN = latin();

    private Simplified() {
    }

    private static char[] latin() {
        char[] letters = new char[LAST_LATIN];
        for (char c = 0; c < LAST_LATIN; c++) {
            String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
            letters[c] = !plain.isEmpty() && Character.isLetterOrDigit(plain.charAt(0)) ? plain.charAt(0) : 0;
        }
        return letters;
    }

    /**
     * Returns letters and digits only, without accents and case.
     *
     * @param text the text
     * @return such as « typedestructure » for « Type de structure »; empty when there is neither letter nor digit
     */
    public static String key(String text) {
        return rewritten(text, false);
    }

    /**
     * Returns the words of a name, without accents and case.
     *
     * @param text the text
     * @return the words, one space between them
     */
    static String words(String text) {
        return rewritten(text, true);
    }

    private static String rewritten(String text, boolean spaced) {
        StringBuilder result = new StringBuilder(text.length() + 2);
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char letter = c < LAST_LATIN ? LATIN[c] : other(c);
            if (letter == 0) {
                // A combining accent stands within its word.
                gap |= Character.getType(c) != Character.NON_SPACING_MARK;
                continue;
            }
            if (gap && spaced && !result.isEmpty()) {
                result.append(' ');
            }
            gap = false;
            result.append(letter);
            if (c == 'œ' || c == 'Œ' || c == 'æ' || c == 'Æ') {
                result.setCharAt(result.length() - 1, c == 'œ' || c == 'Œ' ? 'o' : 'a');
                result.append('e');
            }
        }
        return result.toString();
    }

    private static char other(char c) {
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }

    /**
     * Returns what is left of a name when common words are dropped, whatever the order of its words.
     *
     * @param name the name
     * @return the words that count, sorted; empty when all are common
     */
    static String essence(String name) {
        Set<String> kept = new TreeSet<>();
        for (String word : words(name).split(" ")) {
            if (!word.isEmpty() && !COMMON.contains(word)) {
                kept.add(SAME_AS_SAINT.contains(word) ? "saint" : word);
            }
        }
        return String.join(" ", kept);
    }
}
