package org.mailleur.core.file;

/**
 * Bounds beyond which a file is no model that people made: files come from others, and a crafted one must not exhaust the
 * machine.
 *
 * @param bytes    the largest size of a file, in bytes
 * @param depth    the deepest nesting of elements; the metamodels need about ten
 * @param elements the largest number of XML elements
 */
public record LoadLimits(long bytes, int depth, int elements) {

    /** What the tool allows: about fifty times the largest federation that was thought of. */
    public static final LoadLimits DEFAULT = new LoadLimits(256L << 20, 64, 5_000_000);
}
