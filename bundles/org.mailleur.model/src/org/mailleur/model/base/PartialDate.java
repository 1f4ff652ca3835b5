package org.mailleur.model.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date known to the day, the month or only the year.
 * <p>
 * Sources often tell no more than a year; completing it with a day would state a fact that nobody knows. The text form is the
 * leading part of ISO 8601: {@code 2026}, {@code 2026-03} or {@code 2026-03-03}.
 *
 * @param year  the year, 1 to 9999
 * @param month the month, 1 to 12, or 0 when unknown
 * @param day   the day of the month, or 0 when unknown; always 0 when the month is
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /**
     * Checks that the parts make a date of the calendar.
     *
     * @throws DateTimeException when they do not
     */
    public PartialDate {
        if (year < 1 || year > 9999 || month < 0 || month == 0 && day != 0) {
            throw new DateTimeException("Not a date: " + year + "-" + month + "-" + day);
        }
        if (day != 0) {
            LocalDate.of(year, month, day);
        } else if (month != 0) {
            YearMonth.of(year, month);
        }
    }

    /**
     * Reads the text form.
     *
     * @param text the text, may be {@code null}
     * @return the date, {@code null} for {@code null}
     * @throws IllegalArgumentException when the text is no date
     */
    public static PartialDate parse(String text) {
        if (text == null) {
            return null;
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a date: " + text);
        }
        try {
            return new PartialDate(part(matcher, 1), part(matcher, 2), part(matcher, 3));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a date: " + text, e);
        }
    }

    /**
     * Returns a date known to the day.
     *
     * @param date the day
     * @return the same day
     */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private static int part(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /**
     * Returns the first day that the date can mean.
     *
     * @return the day itself, or the first of its month or year
     */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /**
     * Returns the last day that the date can mean.
     *
     * @return the day itself, or the last of its month or year
     */
    public LocalDate latest() {
        if (day != 0) {
            return earliest();
        }
        return month == 0 ? LocalDate.of(year, 12, 31) : YearMonth.of(year, month).atEndOfMonth();
    }

    /** Orders by the first day meant; of two with the same one, the less precise comes first. */
    @Override
    public int compareTo(PartialDate other) {
        int byYear = Integer.compare(year, other.year);
        int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
        return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
    }

    /** Returns the text form that {@link #parse(String)} reads. */
    @Override
    public String toString() {
        if (month == 0) {
            return String.format("%04d", Integer.valueOf(year));
        }
        if (day == 0) {
            return String.format("%04d-%02d", Integer.valueOf(year), Integer.valueOf(month));
        }
        return earliest().toString();
    }
}
