package org.mailleur.report.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.mailleur.model.base.PartialDate;

/**
 * French wording of numbers, dates and lists, with the no-break spaces that French typography asks for.
 * <p>
 * Only what the report itself says is worded here; what people typed is left as they typed it, apart from {@link #plain(String)}.
 */
public final class FrenchText {

    /** The no-break space before high punctuation and inside « ». */
    public static final String NBSP = "\u00a0";

    private static final List<String> MONTHS = List.of("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
            "septembre", "octobre", "novembre", "décembre");

    private FrenchText() {
    }

    /**
     * Makes typed text fit for every output format: control characters, unpaired surrogates and the characters that would turn
     * the direction of the text around it are dropped, line ends become a line feed, outer blanks go.
     *
     * @param text the typed text, may be {@code null}
     * @return the text, never {@code null}
     */
    public static String plain(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ').codePoints().filter(FrenchText::isPrintable)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static boolean isPrintable(int character) {
        if (character == '\n') {
            return true;
        }
        boolean turnsDirection = character >= 0x202a && character <= 0x202e || character >= 0x2066 && character <= 0x2069;
        boolean surrogate = character >= 0xd800 && character <= 0xdfff;
        boolean noCharacter = (character & 0xfffe) == 0xfffe || character >= 0xfdd0 && character <= 0xfdef;
        return !Character.isISOControl(character) && !turnsDirection && !surrogate && !noCharacter;
    }

    /**
     * Splits typed text into paragraphs; an empty line makes a paragraph.
     *
     * @param text the typed text, may be {@code null}
     * @return the paragraphs that are not blank
     */
    public static List<String> paragraphs(String text) {
        return List.of(plain(text).split("\n[ \u00a0]*\n")).stream().map(String::strip).filter(p -> !p.isEmpty()).toList();
    }

    /**
     * Words a date as far as it is known: « 3 mars 2026 », « mars 2026 », « 2026 ».
     *
     * @param date the date, may be {@code null}
     * @return the words, empty for no date
     */
    public static String date(PartialDate date) {
        if (date == null) {
            return "";
        }
        if (date.month() == 0) {
            return Integer.toString(date.year());
        }
        String monthAndYear = MONTHS.get(date.month() - 1) + NBSP + date.year();
        if (date.day() == 0) {
            return monthAndYear;
        }
        return (date.day() == 1 ? "1er" : Integer.toString(date.day())) + NBSP + monthAndYear;
    }

    /**
     * Words a day.
     *
     * @param day the day
     * @return the words, such as « 3 mars 2026 »
     */
    public static String date(LocalDate day) {
        return date(PartialDate.of(day));
    }

    /**
     * Words a period.
     *
     * @param start first date, may be {@code null}
     * @param end   last date, may be {@code null}
     * @return « de mars 2026 à mai 2026 », « depuis 2024 », « jusqu’à 2027 », or empty
     */
    public static String period(PartialDate start, PartialDate end) {
        if (start == null && end == null) {
            return "";
        }
        if (end == null) {
            return "depuis " + withArticle(start);
        }
        if (start == null) {
            return "jusqu’" + (end.day() == 0 ? "à " : "au ") + date(end);
        }
        if (start.equals(end)) {
            return date(start);
        }
        String from = start.day() != 0 ? "du " : elided("de ", date(start));
        return from + date(start) + (end.day() != 0 ? " au " : " à ") + date(end);
    }

    private static String withArticle(PartialDate date) {
        return (date.day() == 0 ? "" : "le ") + date(date);
    }

    private static String elided(String word, String next) {
        return next.startsWith("a") || next.startsWith("o") ? word.replace("e ", "’") : word;
    }

    /**
     * Words a level or a mean of levels with at most one decimal.
     *
     * @param value the number
     * @return « 2,8 » or « 3 »
     */
    public static String decimal(double value) {
        String text = String.format(Locale.FRENCH, "%.1f", Double.valueOf(value));
        return text.endsWith(",0") ? text.substring(0, text.length() - 2) : text;
    }

    /**
     * Words a whole number with a no-break space between thousands.
     *
     * @param value the number
     * @return such as « 12 500 »
     */
    public static String integer(long value) {
        return String.format(Locale.FRENCH, "%,d", Long.valueOf(value)).replace('\u202f', '\u00a0');
    }

    /**
     * Counts something.
     *
     * @param count    how many
     * @param singular word for none or one
     * @param plural   word for two and more
     * @return such as « 3 preuves », « aucune preuve » being up to the caller
     */
    public static String count(int count, String singular, String plural) {
        return integer(count) + NBSP + (count < 2 ? singular : plural);
    }

    /**
     * Puts words between French quotation marks.
     *
     * @param words the words
     * @return « words » with no-break spaces inside
     */
    public static String quoted(String words) {
        return "«" + NBSP + words + NBSP + "»";
    }

    /**
     * Makes an enumeration.
     *
     * @param parts the parts; blank ones are left out
     * @return « a, b et c »
     */
    public static String enumeration(List<String> parts) {
        List<String> kept = parts.stream().filter(part -> !part.isBlank()).toList();
        if (kept.size() < 2) {
            return String.join("", kept);
        }
        return String.join(", ", kept.subList(0, kept.size() - 1)) + " et " + kept.getLast();
    }

    /**
     * Joins what is not blank.
     *
     * @param separator stands between two parts
     * @param parts     the parts
     * @return the line
     */
    public static String joined(String separator, String... parts) {
        return String.join(separator, List.of(parts).stream().filter(part -> !part.isBlank()).toList());
    }

    /**
     * Gives a sentence its capital.
     *
     * @param words the words
     * @return the same with an upper case initial
     */
    public static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }
}
