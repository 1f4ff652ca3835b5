package org.mailleur.core.exchange;

/**
 * Bounds on files that are imported: what goes beyond is no list that somebody keeps by hand.
 *
 * @param bytes   the largest file, in bytes
 * @param rows    the most rows
 * @param columns the most columns
 * @param cell    the longest cell, in characters
 */
public record ExchangeLimits(long bytes, int rows, int columns, int cell) {

    /** Enough for all communes of France with room to spare. */
    public static final ExchangeLimits DEFAULT = new ExchangeLimits(100L << 20, 200_000, 256, 1 << 20);
}
