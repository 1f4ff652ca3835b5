package org.mailleur.workbench.internal.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts comparable as people type them: without accents, capitals, typographic apostrophes or special spaces. */
public final class TextFolding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private TextFolding() {
    }

    /**
     * Folds a text.
     *
     * @param text the text
     * @return the folded text, equal for texts that a person takes for the same
     */
    public static String fold(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.FRENCH).replace('’', '\'').replace("œ", "oe").replace("·", "");
    }
}
