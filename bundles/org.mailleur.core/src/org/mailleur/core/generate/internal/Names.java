package org.mailleur.core.generate.internal;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Draws names of places and what identifies organizations; all are invented, and none leads to anybody's door. */
final class Names {

    /** No département has this number. */
    static final String DEPARTMENT = "96";

    private final Dice dice;
    private final Set<String> given = new HashSet<>();

    Names(Dice dice) {
        this.dice = dice;
    }

    String municipality() {
        return fresh(dice.pick(Words.PLACE_STARTS) + dice.pick(Words.PLACE_ENDS));
    }

    String country() {
        return fresh(dice.pick(Words.COUNTRIES));
    }

    /** The same name once more has a number, so that each thing of a federation can be found by its name. */
    String fresh(String name) {
        String candidate = name;
        for (int i = 2; !given.add(candidate); i++) {
            candidate = name + " " + i;
        }
        return candidate;
    }

    String postalCode() {
        return DEPARTMENT + dice.digits(2) + "0";
    }

    String municipalityCode() {
        return DEPARTMENT + dice.digits(3);
    }

    /** Fourteen digits whose check digits are right (Luhn, as INSEE uses it). */
    String siret() {
        String siren = checked("9" + dice.digits(7));
        return checked(siren + "0" + dice.digits(3));
    }

    String siren() {
        return checked("2" + dice.digits(7));
    }

    private static String checked(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? 2 * digit : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return digits + (10 - sum % 10) % 10;
    }

    /** A number of the range that the regulator keeps for fiction. */
    String phone() {
        return "04 65 71 " + dice.digits(2) + " " + dice.digits(2);
    }

    static String email(String name) {
        return "accueil@" + key(name) + ".example";
    }

    static String website(String name) {
        return "https://" + key(name) + ".example/";
    }

    /** The name as it can stand in a file name or an address: lower-case letters without accents, digits, dashes. */
    static String key(String name) {
        String plain = Normalizer.normalize(name.replace("œ", "oe"), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
