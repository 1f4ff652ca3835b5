package org.mailleur.core.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** Letters of the longest word of the two, so that longer ones need not be looked up. */
    private static final int LONGEST = Stream.concat(SMALL.stream(), WRITTEN_OUT.keySet().stream()).mapToInt(String::length).max().orElseThrow();
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

    private Spelling() {
    }

    /**
     * Returns the words of a text, without accents and in small letters.
     *
     * @param text the text
     * @return its words, in order
     */
    public static List<String> words(String text) {
        return words(text, Integer.MAX_VALUE);
    }

    /**
     * Returns the first words of a text, without accents and in small letters.
     *
     * @param text the text
     * @param most how many words at most
     * @return its words, in order
     */
    public static List<String> words(String text, int most) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length() && words.size() < most; i++) {
            if (!take(text.charAt(i), word) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** Adds a letter or digit in its plain form; tells whether the word goes on. */
    private static boolean take(char c, StringBuilder word) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            word.append(c);
        } else if (c >= 'A' && c <= 'Z') {
            word.append((char) (c + 'a' - 'A'));
        } else if (c > 0x7F && Character.isLetterOrDigit(c)) {
            word.append(plain(c));
        } else {
            return c > 0x7F && Character.getType(c) == Character.NON_SPACING_MARK;
        }
        return true;
    }

    private static String plain(char c) {
        return switch (c) {
        // Those that French text is full of; the rest takes the long way.
        case 'é', 'è', 'ê', 'ë', 'É', 'È', 'Ê', 'Ë' -> "e";
        case 'à', 'â', 'ä', 'À', 'Â', 'Ä' -> "a";
        case 'î', 'ï', 'Î', 'Ï' -> "i";
        case 'ô', 'ö', 'Ô', 'Ö' -> "o";
        case 'ù', 'û', 'ü', 'Ù', 'Û', 'Ü' -> "u";
        case 'ç', 'Ç' -> "c";
        case 'œ', 'Œ' -> "oe";
        case 'æ', 'Æ' -> "ae";
        default -> MARKS.matcher(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.FRENCH);
        };
    }

    /**
     * Returns the form that all spellings of a name share.
     *
     * @param name the name
     * @return its words that matter, abbreviations written out, parted by single spaces; empty when it has none
     */
    public static String key(String name) {
        StringBuilder key = new StringBuilder(name.length() + 8);
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            if (!take(name.charAt(i), key)) {
                start = settle(key, start);
            }
        }
        settle(key, start);
        return key.isEmpty() ? "" : key.substring(0, key.length() - 1);
    }

    /**
     * Returns the form that all spellings of a name share.
     *
     * @param words the words of the name
     * @return those that matter, abbreviations written out, parted by single spaces; empty when none does
     */
    public static String key(List<String> words) {
        StringBuilder key = new StringBuilder(10 * words.size());
        for (String word : words) {
            boolean known = word.length() <= LONGEST;
            if (!known || !SMALL.contains(word)) {
                key.append(key.isEmpty() ? "" : " ").append(known ? WRITTEN_OUT.getOrDefault(word, word) : word);
            }
        }
        return key.toString();
    }

    /** Drops the word at the end, or writes it out, and a space after it; returns where the next one starts. */
    private static int settle(StringBuilder key, int start) {
        if (key.length() == start) {
            return start;
        }
        if (key.length() - start <= LONGEST) {
            String word = key.substring(start);
            key.setLength(start);
            if (SMALL.contains(word)) {
                return start;
            }
            key.append(WRITTEN_OUT.getOrDefault(word, word));
        }
        return key.append(' ').length();
    }
}
