package org.mailleur.core.exchange.internal;

import java.time.DateTimeException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mailleur.model.base.PartialDate;

/** Dates as people and Excel write them in France, known to the day, the month or the year. */
final class FrenchDates {

    private static final List<String> MONTHS = List.of("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
            "novembre", "décembre");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?(?:[ T]00:00(?::00(?:\\.0+)?)?Z?)?");
    private static final Pattern NUMBERS = Pattern.compile("(?:(\\d{1,2})[/.\\- ])?(\\d{1,2})[/.\\- ](\\d{4}|\\d{2})(?: 00:00(?::00)?)?");
    private static final Pattern WORDS = Pattern.compile("(?:[a-z]+ )?(?:(?:le )?(\\d{1,2})(?:er)? )?([a-z]{3,9}) (\\d{4}|\\d{2})");
    /** Two digits of a year from here on mean the century before. */
    private static final int PIVOT = 70;

    private FrenchDates() {
    }

    /** Writes a date so that Excel shows it as a date: 03/03/2026, mars 2026 or 2026. */
    static String write(PartialDate date) {
        if (date.month() == 0) {
            return "%04d".formatted(Integer.valueOf(date.year()));
        }
        if (date.day() == 0) {
            return "%s %04d".formatted(MONTHS.get(date.month() - 1), Integer.valueOf(date.year()));
        }
        return "%02d/%02d/%04d".formatted(Integer.valueOf(date.day()), Integer.valueOf(date.month()), Integer.valueOf(date.year()));
    }

    static PartialDate read(String text) throws CellRefusal {
        try {
            Matcher year = YEAR.matcher(text);
            if (year.matches()) {
                return new PartialDate(number(year, 1), 0, 0);
            }
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return new PartialDate(number(iso, 1), number(iso, 2), number(iso, 3));
            }
            Matcher numbers = NUMBERS.matcher(text);
            if (numbers.matches()) {
                return new PartialDate(year(numbers, 3), number(numbers, 2), number(numbers, 1));
            }
            Matcher words = WORDS.matcher(Simplified.words(text));
            if (words.matches()) {
                return new PartialDate(year(words, 3), month(words.group(2)), number(words, 1));
            }
        } catch (DateTimeException e) {
            throw new CellRefusal("« " + text + " » n’existe pas dans le calendrier");
        }
        throw new CellRefusal("« " + text + " » n’est pas une date ; écrivez par exemple 03/03/2026, mars 2026 ou 2026");
    }

    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            // Excel shortens months; « jui » alone could be either of two.
            if (Simplified.key(MONTHS.get(i)).startsWith(word) && !word.equals("jui")) {
                return i + 1;
            }
        }
        throw new DateTimeException("no month: " + word);
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        if (digits == null) {
            return 0;
        }
        int number = Integer.parseInt(digits);
        if (number == 0) {
            throw new DateTimeException("zero");
        }
        return number;
    }

    private static int year(Matcher matcher, int group) {
        int year = Integer.parseInt(matcher.group(group));
        return matcher.group(group).length() > 2 ? year : year < PIVOT ? 2000 + year : 1900 + year;
    }
}
