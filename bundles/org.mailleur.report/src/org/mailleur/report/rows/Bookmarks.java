package org.mailleur.report.rows;

/**
 * Names of bookmarks.
 * <p>
 * A bookmark whose name begins with {@code t}, a digit and {@code _} marks a heading of that level: the passes that follow the
 * rendering make real headings of them in DOCX, ODT and HTML. Word takes at most 40 plain characters. Headings of level 4 recur
 * (« Points forts »), so nothing leads to them and their bookmarks need not differ.
 */
public final class Bookmarks {

    private Bookmarks() {
    }

    static String axis(String key) {
        return "t1_axe_" + key;
    }

    static String function(String key) {
        return "t2_fonction_" + key;
    }

    static String criterion(String key) {
        return "t3_critere_" + key;
    }

    static String evolution(String key) {
        return "t2_evolution_" + key;
    }

    static String addressee(int number) {
        return "t2_pour_" + number;
    }

    static String place(String target) {
        return "page_" + target;
    }

    /**
     * Tells the heading level that a bookmark marks.
     *
     * @param bookmark a bookmark's name
     * @return 1 to 4, or 0 when it marks no heading
     */
    public static int headingLevel(String bookmark) {
        boolean heading = bookmark != null && bookmark.length() > 3 && bookmark.charAt(0) == 't' && bookmark.charAt(2) == '_'
                && bookmark.charAt(1) >= '1' && bookmark.charAt(1) <= '4';
        return heading ? bookmark.charAt(1) - '0' : 0;
    }
}
