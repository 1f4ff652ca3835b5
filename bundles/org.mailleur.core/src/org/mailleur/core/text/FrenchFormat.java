package org.mailleur.core.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.mailleur.model.base.PartialDate;

/** Dates, amounts and counts within the sentences that core writes, whatever the language of the machine. */
public final class FrenchFormat {

    private static final String NBSP = "\u00a0";
    private static final char NARROW_NBSP = '\u202f';
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private FrenchFormat() {
    }

    /**
     * Writes a date no more precisely than it is known.
     *
     * @param date the date
     * @return such as « 1er mars 2026 », « mars 2026 » or « 2026 »
     */
    public static String date(PartialDate date) {
        if (date.month() == 0) {
            return String.valueOf(date.year());
        }
        return date.day() == 0 ? MONTH.format(date.earliest()).replace(" ", NBSP) : date(date.earliest());
    }

    /**
     * Writes a day.
     *
     * @param day the day
     * @return such as « 3 mars 2026 »
     */
    public static String date(LocalDate day) {
        String text = DAY.format(day).replace(" ", NBSP);
        return day.getDayOfMonth() == 1 ? "1er" + text.substring(1) : text;
    }

    /**
     * Puts no-break spaces where French has them: before high punctuation and inside quotation marks.
     *
     * @param sentence a sentence with plain spaces
     * @return the same sentence, which no line break tears at these places
     */
    public static String spaced(String sentence) {
        char[] spaced = sentence.toCharArray();
        for (int i = 1; i + 1 < spaced.length; i++) {
            if (spaced[i] == ' ' && (spaced[i - 1] == '«' || ":;!?»%€".indexOf(spaced[i + 1]) >= 0)) {
                spaced[i] = NBSP.charAt(0);
            }
        }
        return new String(spaced);
    }

    /**
     * Writes a number, never rounded, with its thousands parted.
     *
     * @param number the number
     * @return such as « 12 500,5 »
     */
    public static String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (int i = text.length() - 3; i > 0; i -= 3) {
            text.insert(i, NARROW_NBSP);
        }
        String decimals = point < 0 ? "" : plain.substring(point + 1).replaceAll("0+$", "");
        return (number.signum() < 0 ? "-" : "") + text + (decimals.isEmpty() ? "" : "," + decimals);
    }

    /**
     * Writes an amount of money.
     *
     * @param amount the amount, in euros
     * @return such as « 12 500 € »
     */
    public static String euros(BigDecimal amount) {
        return number(amount) + NBSP + "€";
    }

    /**
     * Writes a count with what is counted.
     *
     * @param count how many
     * @param one   the French noun for one
     * @param many  the French noun for several
     * @return such as « 1 voix » or « 3 sièges »
     */
    public static String count(long count, String one, String many) {
        return count + NBSP + (Math.abs(count) > 1 ? many : one);
    }

    /**
     * Begins a word as a line begins.
     *
     * @param word the word
     * @return the same, its first letter a capital
     */
    public static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
