package org.mailleur.report.internal.birt;

/** Spares BIRT's emitters what they cannot write. */
final class TextRepair {

    private static final String CDATA_END = "]]>";

    private TextRepair() {
    }

    /**
     * Makes text safe for an emitter. The one for OpenDocument puts text between CDATA marks without regard for an end mark
     * within it, so that a text could close them and go on as markup; a space of no width keeps the mark from being one.
     *
     * @param format BIRT's name of the output format
     * @param text   the text
     * @return the text, the same but for that mark
     */
    static String forFormat(String format, String text) {
        return "odt".equals(format) ? text.replace(CDATA_END, "]]\u200b>") : text;
    }
}
