package org.mailleur.core.validation.internal;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a person's name within a text by its outer signs. It knows usual given names, not people. */
public final class PersonSigns {

    private static final Set<String> CIVILITIES = Set.of("M.", "Mr", "Mr.", "Mme", "Mmes", "Mlle", "Monsieur", "Madame", "Mademoiselle", "Dr");
    private static final Pattern PARTS = Pattern.compile("[,;:()–/]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PersonSigns() {
    }

    /**
     * Finds a name.
     *
     * @param text the text
     * @return the name: what follows a civility in capitals, or a usual given name with a capitalised word after it at the head of a
     *         part of the text; empty when there is none
     */
    public static Optional<String> in(String text) {
        if (!mayName(text)) {
            return Optional.empty();
        }
        // Names of places and houses hold given names too (« centre social Jean Moulin »): only the head of a part counts.
        for (String part : PARTS.split(text)) {
            String[] words = BLANKS.split(part.strip());
            for (int i = 0; i + 1 < words.length; i++) {
                if (isCapitalised(words[i]) && isCapitalised(words[i + 1])
                        && (CIVILITIES.contains(words[i]) || i == 0 && GivenNames.contains(words[i]))) {
                    return Optional.of(words[i] + " " + words[i + 1]);
                }
            }
        }
        return Optional.empty();
    }

    /** Nearly all roles have one capital at most, which is told at once. */
    private static boolean mayName(String text) {
        int heads = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                heads++;
            }
        }
        return heads > 1;
    }

    private static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
