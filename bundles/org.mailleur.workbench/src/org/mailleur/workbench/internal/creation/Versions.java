package org.mailleur.workbench.internal.creation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of versions. */
final class Versions {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})(\\..*)?");

    private Versions() {
    }

    /** Proposes what follows a version: « 2.0 » after « 1.0 » or « 1.3 »; nothing when it is no number. */
    static String next(String version) {
        Matcher matcher = NUMBER.matcher(version.strip());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) + 1 + ".0" : "";
    }
}
