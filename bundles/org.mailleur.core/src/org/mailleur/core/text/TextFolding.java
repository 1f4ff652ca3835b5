package org.mailleur.core.text;

import java.text.Normalizer;

/** Makes texts comparable as people type them: without accents, capitals, typographic apostrophes or special spaces. */
public final class TextFolding {

    private TextFolding() {
    }

    /**
     * Folds a text.
     *
     * @param text the text
     * @return the folded text, equal for texts that a person takes for the same
     */
    public static String fold(String text) {
        String plain = Normalizer.isNormalized(text, Normalizer.Form.NFD) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            append(folded, plain.charAt(i));
        }
        int end = folded.length();
        return folded.substring(0, end > 0 && folded.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** Tens of thousands of lines are folded when a space is opened: this is kept plain for speed. */
    private static void append(StringBuilder folded, char letter) {
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        } else if (letter == '’') {
            folded.append('\'');
        } else if (letter == 'œ' || letter == 'Œ') {
            folded.append("oe");
        } else if (letter != '·' && Character.getType(letter) != Character.NON_SPACING_MARK) {
            folded.append(Character.toLowerCase(letter));
        }
    }
}
