package org.mailleur.core.validation.internal;

import java.util.regex.Pattern;

/** Official codes: INSEE's of communes (since 1943, with Corsica's letters), SIREN and SIRET with their key (Luhn), post codes. */
public final class Codes {

    private static final Pattern COMMUNE = Pattern.compile("(?:0[1-9]|1\\d|2[1-9]|[3-8]\\d|9[0-5]|2[AB]|9[78])\\d{3}");
    private static final Pattern DEPARTEMENT = Pattern.compile("0[1-9]|1\\d|2[1-9]|[3-8]\\d|9[0-5]|2[AB]|9[78]\\d");
    private static final Pattern NEIGHBOURHOOD = Pattern.compile("Q[PN]\\d[\\dAB]\\d{3}[A-Z\\d]");
    private static final Pattern POST = Pattern.compile("(?:0[1-9]|[1-8]\\d|9[0-8])\\d{3}");
    /** The one company whose SIRET numbers keep another key: their digits add up to a multiple of five. */
    private static final String POST_OFFICE = "356000000";

    private Codes() {
    }

    /**
     * Tells whether a text is a commune's INSEE code.
     *
     * @param code the text
     * @return true for five characters such as 26113 or 2A004
     */
    public static boolean isCommune(String code) {
        return COMMUNE.matcher(code).matches();
    }

    /**
     * Tells whether a text is a département's code.
     *
     * @param code the text
     * @return true for 26, 2A or 974
     */
    public static boolean isDepartement(String code) {
        return DEPARTEMENT.matcher(code).matches();
    }

    /**
     * Tells whether a text is the code of a priority neighbourhood.
     *
     * @param code the text
     * @return true for QP or QN codes
     */
    public static boolean isNeighbourhood(String code) {
        return NEIGHBOURHOOD.matcher(code).matches();
    }

    /**
     * Tells whether a code lies in the département that invented examples use and that does not exist.
     *
     * @param code the code of a commune or département
     * @return true for those that begin with 96
     */
    public static boolean isInvented(String code) {
        return code.startsWith("96");
    }

    /**
     * Tells whether a text is a post code.
     *
     * @param code the text
     * @return true for five digits of a département that exists
     */
    public static boolean isPost(String code) {
        return POST.matcher(code).matches();
    }

    /**
     * Tells whether a text is a SIREN.
     *
     * @param code the text
     * @return true for nine digits whose key is right
     */
    public static boolean isSiren(String code) {
        return code.length() == 9 && luhn(code) % 10 == 0;
    }

    /**
     * Tells whether a text is a SIRET.
     *
     * @param code the text
     * @return true for fourteen digits whose keys are right
     */
    public static boolean isSiret(String code) {
        if (code.length() != 14 || luhn(code) < 0) {
            return false;
        }
        return luhn(code) % 10 == 0 || code.startsWith(POST_OFFICE) && code.chars().map(c -> c - '0').sum() % 5 == 0;
    }

    /** Luhn's sum; negative when there is anything but digits. */
    private static int luhn(String code) {
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            int digit = code.charAt(code.length() - 1 - i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum;
    }

    /**
     * Writes a code as registers do.
     *
     * @param code the code as people type it
     * @return without spaces, dots and dashes, in capitals
     */
    public static String tidy(String code) {
        StringBuilder tidy = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            if (Character.isLetterOrDigit(code.charAt(i))) {
                tidy.append(Character.toUpperCase(code.charAt(i)));
            }
        }
        return tidy.toString();
    }
}
