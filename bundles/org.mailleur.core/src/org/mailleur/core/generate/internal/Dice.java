package org.mailleur.core.generate.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.mailleur.model.base.PartialDate;

/**
 * Draws what a made-up model holds. The same seed draws the same things on every machine: {@link Random}'s sequence is part of its
 * specification.
 */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @SafeVarargs
    final <T> T oneOf(T... from) {
        return from[random.nextInt(from.length)];
    }

    /** Draws different things, in the order in which they stand; fewer when there are not as many. */
    <T> List<T> some(List<T> from, int count) {
        List<T> drawn = new ArrayList<>();
        int wanted = Math.min(count, from.size());
        for (int i = 0; i < from.size() && drawn.size() < wanted; i++) {
            if (random.nextInt(from.size() - i) < wanted - drawn.size()) {
                drawn.add(from.get(i));
            }
        }
        return drawn;
    }

    /** Draws a date that is known to the day, the month or only the year, as sources tell it. */
    PartialDate date(int firstYear, int lastYear) {
        int year = between(firstYear, lastYear);
        int precision = between(0, 4);
        if (precision == 0) {
            return new PartialDate(year, 0, 0);
        }
        int month = between(1, 12);
        return new PartialDate(year, month, precision == 1 ? 0 : between(1, 28));
    }

    PartialDate day(int firstYear, int lastYear) {
        return new PartialDate(between(firstYear, lastYear), between(1, 12), between(1, 28));
    }

    /** Draws an amount of euros, sometimes with cents. */
    BigDecimal euros(int least, int most) {
        BigDecimal whole = BigDecimal.valueOf(100L * between(least / 100, most / 100));
        return chance(15) ? whole.add(BigDecimal.valueOf(between(1, 9_999), 2)) : whole;
    }

    String digits(int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }
}
