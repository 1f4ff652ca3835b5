package org.mailleur.core.exchange.internal;

/**
 * The text of a cell and what it means. A cell is taken without the spaces around it. A text that would lose something so, that a
 * spreadsheet would take for a formula, or that a column would read otherwise, is written after an apostrophe, as in Excel; whoever
 * reads it takes the rest as it is.
 */
public final class CellText {

    /** What is typed in a cell to erase the value that is there; an empty cell leaves it. */
    public static final String ERASE = "(effacer)";

    private static final char VERBATIM = '\'';
    private static final String FORMULA = "=+-@\t\r\n\u000B\f'＝＋－＠";

    private CellText() {
    }

    /** Tells whether a text stands for itself in a cell. */
    static boolean isPlain(String text) {
        if (text.isEmpty() || FORMULA.indexOf(text.charAt(0)) >= 0 || isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1))
                || text.equalsIgnoreCase(ERASE)) {
            return false;
        }
        return text.indexOf('\r') < 0 && text.indexOf('\uFEFF') < 0 && !DecodedText.isDamaged(text);
    }

    /** Tells whether a character is a space of any sort. */
    static boolean isBlank(char c) {
        return c <= ' ' || c >= '\u0080' && (c == '\u00A0' || c == '\u202F' || Character.isWhitespace(c));
    }

    /** Tells whether a cell holds spaces at most. */
    static boolean isBlank(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (!isBlank(cell.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the text as a cell.
     *
     * @param text the text
     * @return the cell, never empty
     */
    static String write(String text) {
        return isPlain(text) ? text : verbatim(text);
    }

    /** Writes a text that is to be taken as it is. */
    static String verbatim(String text) {
        return VERBATIM + text;
    }

    /** Returns what follows the apostrophe of a cell that is to be taken as it is; {@code null} for any other cell. */
    static String verbatimOf(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == VERBATIM ? cell.substring(1) : null;
    }

    /**
     * Returns the text of a cell.
     *
     * @param cell the cell
     * @return its text; {@code null} when it is empty
     */
    static String read(String cell) {
        String rest = verbatimOf(cell);
        if (rest != null && !isPlain(rest)) {
            return rest;
        }
        String text = strip(cell);
        return text.isEmpty() ? null : text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Returns a cell without the spaces around it, no-break ones included. */
    static String strip(String cell) {
        int start = 0;
        int end = cell.length();
        if (end > 0 && cell.charAt(0) > ' ' && cell.charAt(0) < 0x7F && cell.charAt(end - 1) > ' ' && cell.charAt(end - 1) < 0x7F) {
            return cell;
        }
        while (start < end && isBlank(cell.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(cell.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == cell.length() ? cell : cell.substring(start, end);
    }
}
