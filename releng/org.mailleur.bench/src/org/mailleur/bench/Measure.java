package org.mailleur.bench;

import java.util.Locale;

/**
 * One measurement: what we need, beside what the library below us needs for the same work.
 *
 * @param name
 *            what was measured
 * @param limit
 *            the greatest ratio of value to baseline that is accepted
 * @param baseline
 *            what the library needs, in units
 * @param value
 *            what we need, in units
 * @param unit
 *            of baseline and value, such as ms
 */
public record Measure(String name, double limit, double baseline, double value, String unit) {

    /** How many times as much as the library we need. */
    public double ratio() {
        return value / baseline;
    }

    /** Whether the limit is kept. */
    public boolean isKept() {
        return ratio() <= limit;
    }

    /** One line for a program. */
    String json() {
        return String.format(Locale.ROOT, "{\"name\":\"%s\",\"ratio\":%.3f,\"limit\":%.3f,\"baseline\":%.3f,\"value\":%.3f,\"unit\":\"%s\"}", name, ratio(), limit, baseline, value,
                unit);
    }

    /** One line of a table. */
    String row() {
        return String.format(Locale.FRANCE, "%-34s %8.2f %8.2f %12.1f %12.1f %-4s %s", name, ratio(), limit, baseline, value, unit, isKept() ? "" : "dépassé");
    }
}
