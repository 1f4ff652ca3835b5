package org.mailleur.core.text;

/** Names for files, from titles as people write them. */
public final class FileName {

    /** Leaves room for a folder's path on every system. */
    private static final int LONGEST = 80;

    private FileName() {
    }

    /**
     * Returns a name that all systems take: small letters without accents, figures, hyphens.
     *
     * @param title     the title
     * @param otherwise the name when the title has neither letters nor figures
     * @return the name, without a file's ending
     */
    public static String of(String title, String otherwise) {
        String name = String.join("-", Spelling.words(title));
        String cut = name.substring(0, Math.min(LONGEST, name.length())).replaceAll("-$", "");
        return cut.isEmpty() ? otherwise : cut;
    }
}
