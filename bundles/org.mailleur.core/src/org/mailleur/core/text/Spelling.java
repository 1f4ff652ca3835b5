package org.mailleur.core.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Compares names as people write them: without accents, case, punctuation or small words, and with the usual abbreviations written
 * out, so that « Asso. L’Escale » and « Association de l'escale » are one name.
 */
public final class Spelling {

    private static final Set<String> SMALL = Set.of("a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "s", "sur");
    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(Map.entry("ass", "association"), Map.entry("asso", "association"),
            Map.entry("assoc", "association"), Map.entry("cc", "communaute communes"), Map.entry("comcom", "communaute communes"),
            Map.entry("ctre", "centre"), Map.entry("fed", "federation"), Map.entry("st", "saint"), Map.entry("ste", "sainte"),
            Map.entry("cte", "comite"), Map.entry("dept", "departement"), Map.entry("soc", "social"));

    private Spelling() {
    }

    /**
     * Returns the words of a text, without accents and in small letters.
     *
     * @param text the text
     * @return its words, in order
     */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = plain(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!word.isEmpty() && Character.getType(c) != Character.NON_SPACING_MARK) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static String plain(String text) {
        boolean ascii = true;
        for (int i = 0; i < text.length() && ascii; i++) {
            ascii = text.charAt(i) < 0x80;
        }
        String small = text.toLowerCase(Locale.FRENCH);
        return ascii ? small : Normalizer.normalize(small.replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFKD);
    }

    /**
     * Returns the form that all spellings of a name share.
     *
     * @param name the name
     * @return its words that matter, abbreviations written out, parted by single spaces; empty when it has none
     */
    public static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (String word : words(name)) {
            if (!SMALL.contains(word)) {
                key.append(key.isEmpty() ? "" : " ").append(WRITTEN_OUT.getOrDefault(word, word));
            }
        }
        return key.toString();
    }
}
