package org.mailleur.core.privacy.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds given words in texts, whatever their accents, case and the signs between them, and puts others in their place. All words are
 * looked for at once: a text is read through once, however many there are.
 */
public final class WordReplacer {

    /** What follows a word; a node with a replacement ends one of the given sequences. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private String replacement;
    }

    private record Word(String folded, int start, int end) {
    }

    private final Node root = new Node();

    /**
     * Adds words to look for. Those added first keep their replacement.
     *
     * @param words       one or several words
     * @param replacement what takes their place
     */
    public void add(String words, String replacement) {
        Node node = root;
        for (Word word : words(words)) {
            node = node.next.computeIfAbsent(word.folded(), none -> new Node());
        }
        if (node != root && node.replacement == null) {
            node.replacement = replacement;
        }
    }

    /**
     * Words that were found in a text.
     *
     * @param start       where they start
     * @param end         after their last character
     * @param replacement what takes their place
     */
    public record Match(int start, int end, String replacement) {
    }

    /**
     * Finds the words.
     *
     * @param text a text
     * @return where they stand, in order; of two that overlap, the longer one from the left
     */
    public List<Match> find(String text) {
        if (root.next.isEmpty()) {
            return List.of();
        }
        List<Match> found = new ArrayList<>();
        List<Word> words = words(text);
        for (int i = 0; i < words.size();) {
            Node node = root;
            int last = -1;
            String replacement = null;
            for (int j = i; j < words.size() && (node = node.next.get(words.get(j).folded())) != null; j++) {
                if (node.replacement != null) {
                    last = j;
                    replacement = node.replacement;
                }
            }
            if (last >= 0) {
                found.add(new Match(words.get(i).start(), words.get(last).end(), replacement));
            }
            i = Math.max(i, last) + 1;
        }
        return found;
    }

    /**
     * Replaces the words.
     *
     * @param text a text
     * @return the text with others in their place; the same text when it holds none
     */
    public String replace(String text) {
        return replaced(text, find(text));
    }

    /**
     * Replaces parts of a text.
     *
     * @param text    a text
     * @param matches parts of it that do not overlap, in order
     * @return the text with others in their place
     */
    public static String replaced(String text, List<Match> matches) {
        if (matches.isEmpty()) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (Match match : matches) {
            result.append(text, done, match.start()).append(match.replacement());
            done = match.end();
        }
        return result.append(text, done, text.length()).toString();
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))
                    || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(new Word(folded(text.substring(start, i)), start, i));
                start = -1;
            }
        }
        return words;
    }

    private static String folded(String word) {
        boolean ascii = word.chars().allMatch(c -> c < 0x80);
        String small = word.toLowerCase(Locale.FRENCH);
        if (ascii) {
            return small;
        }
        String parted = Normalizer.normalize(small.replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(parted.length());
        parted.chars().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).forEach(c -> plain.append((char) c));
        return plain.toString();
    }
}
