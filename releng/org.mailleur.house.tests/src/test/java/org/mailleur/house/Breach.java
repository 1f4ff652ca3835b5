package org.mailleur.house;

/**
 * A place where a rule of the house is not kept.
 *
 * @param file
 *            the file, relative to the root
 * @param line
 *            its line, from 1; 0 when the whole file is meant
 * @param what
 *            what is wrong and what to do instead
 */
record Breach(String file, int line, String what) {

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + "  " + what;
    }
}
