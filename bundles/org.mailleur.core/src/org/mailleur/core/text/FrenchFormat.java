package org.mailleur.core.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.mailleur.model.base.PartialDate;

/** Dates, amounts and counts within the sentences that core writes, whatever the language of the machine. */
public final class FrenchFormat {

    private static final String NBSP = "\u00a0";
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
     * Writes a number, never rounded, with its thousands parted.
     *
     * @param number the number
     * @return such as « 12 500,5 »
     */
    public static String number(BigDecimal number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.FRENCH);
        symbols.setGroupingSeparator('\u202f');
        DecimalFormat format = new DecimalFormat("#,##0.##########", symbols);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
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
}
