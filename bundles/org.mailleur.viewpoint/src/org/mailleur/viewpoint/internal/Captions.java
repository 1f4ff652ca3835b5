package org.mailleur.viewpoint.internal;

/** What people wrote, as it can stand in a box: whole, unless it is longer than any title. */
public final class Captions {

    private static final int LONGEST = 160;
    /** A word is left out rather than cut, unless it alone is longer than this. */
    private static final int LONGEST_WORD = 40;

    private Captions() {
    }

    /**
     * Returns a text on one line; one that is too long ends after a word, with an ellipsis.
     *
     * @param text the text
     * @return its beginning, at most 160 characters
     */
    public static String of(String text) {
        String line = text.substring(0, Math.min(text.length(), 4 * LONGEST)).strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST - 2);
        String kept = end > LONGEST - LONGEST_WORD ? line.substring(0, end) : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST - 2)));
        return kept.replaceAll("[\\s,;:(–-]+$", "") + "\u00A0…";
    }
}
