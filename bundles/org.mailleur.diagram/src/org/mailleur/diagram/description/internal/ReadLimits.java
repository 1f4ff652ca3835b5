package org.mailleur.diagram.description.internal;

/**
 * Bounds beyond which a file is no specification that people made.
 *
 * @param bytes    the largest size of the file, in bytes
 * @param depth    the deepest nesting of elements
 * @param elements the largest number of elements
 * @param text     the longest text, in characters
 */
record ReadLimits(long bytes, int depth, int elements, int text) {

    /** About ten times our own specification. */
    static final ReadLimits DEFAULT = new ReadLimits(16L << 20, 64, 200_000, 100_000);
}
