package org.mailleur.core.exchange.internal;

/** Texts as messages quote them. */
final class Texts {

    private static final int LONGEST = 60;

    private Texts() {
    }

    /** Returns a text on one line, cut where it is long. */
    static String shortened(String text) {
        String line = CellText.strip(text).replaceAll("\\s*[\r\n]+\\s*", " ¶ ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
