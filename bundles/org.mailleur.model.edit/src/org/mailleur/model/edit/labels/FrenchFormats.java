package org.mailleur.model.edit.labels;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

import org.mailleur.model.base.PartialDate;

/**
 * Dates, numbers and quotations as a French reader expects them, whatever the language of the machine.
 * <p>
 * Spaces that must not break a line are no-break spaces: before {@code : ; ! ?}, inside « », between a number and its unit. Thousands are
 * parted by the narrow one.
 */
public final class FrenchFormats {

    /** No-break space. */
    public static final String NBSP = "\u00a0";

    /** What stands between a label and its value: a colon with its no-break space. */
    public static final String COLON = NBSP + ": ";

    private static final char NARROW_NBSP = '\u202f';
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String ELLIPSIS = "…";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter FIRST_DAY = DateTimeFormatter.ofPattern("d'er' MMMM yyyy", Locale.FRENCH);

    private FrenchFormats() {
    }

    /**
     * Writes a date in words, no more precisely than it is known.
     *
     * @param date the date
     * @return such as « 3 mars 2026 », « 1er mars 2026 », « mars 2026 » or « 2026 »
     */
    public static String date(PartialDate date) {
        if (date.month() == 0) {
            return String.valueOf(date.year());
        }
        if (date.day() == 0) {
            return MONTH.format(date.earliest()).replace(" ", NBSP);
        }
        return (date.day() == 1 ? FIRST_DAY : DAY).format(date.earliest()).replace(" ", NBSP);
    }

    /**
     * Writes a number with its thousands parted.
     *
     * @param number the number, never rounded
     * @return such as « 12 500 » or « 0,5 »
     */
    public static String number(BigDecimal number) {
        return number(number, 0);
    }

    /**
     * Writes a whole number with its thousands parted.
     *
     * @param number the number
     * @return such as « 12 500 »
     */
    public static String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /**
     * Writes an amount of money: cents only where there are some, and then both digits.
     *
     * @param euros the amount in euros
     * @return such as « 12 500 € » or « 12 500,50 € »
     */
    public static String euros(BigDecimal euros) {
        BigDecimal exact = euros.stripTrailingZeros();
        return number(exact, exact.scale() > 0 ? 2 : 0) + NBSP + "€";
    }

    private static String number(BigDecimal number, int leastDecimals) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.FRENCH);
        symbols.setGroupingSeparator(NARROW_NBSP);
        symbols.setDecimalSeparator(',');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(Math.max(leastDecimals, number.scale()));
        return format.format(number);
    }

    /**
     * Puts words between French quotation marks.
     *
     * @param words the words
     * @return the words between « and »
     */
    public static String quote(String words) {
        return "«" + NBSP + words + NBSP + "»";
    }

    /**
     * Shortens a text to one line.
     *
     * @param text   the text
     * @param length the most characters that the line may have, more than 1
     * @return the text on one line, cut between two words and ended by an ellipsis where it was too long
     */
    public static String excerpt(String text, int length) {
        String line = SPACES.matcher(text.strip()).replaceAll(" ");
        if (line.codePointCount(0, line.length()) <= length) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, length - 1));
        int space = cut.lastIndexOf(' ');
        return (space > length / 2 ? cut.substring(0, space) : cut).stripTrailing() + ELLIPSIS;
    }
}
