package org.mailleur.core.tests.migration;

import java.util.regex.Pattern;

/** Writes what today's files hold as the first format had it: the inverse of the steps, for tests only. */
final class FormatOneWriter {

    private static final Pattern VERSION = Pattern.compile("formatVersion=\"[0-9]+\"");
    private static final Pattern SIREN = Pattern.compile("(?m)^(\\s+)siren=\"");

    private FormatOneWriter() {
    }

    /**
     * Writes a file.
     *
     * @param today the file in today's canonical form; no organization of it has both numbers, and no framework a mapping
     */
    static String write(String today) {
        return SIREN.matcher(VERSION.matcher(today).replaceFirst("formatVersion=\"1\"")).replaceAll("$1siret=\"");
    }
}
