package org.mailleur.report.rows;

/**
 * What an output format asks of the rows.
 *
 * @param vectors  whether it takes SVG pictures; else they are PNG at print resolution
 * @param unbroken whether titles need line ends of their own so that no line ends in a hyphen (a PDF reader that copies text
 *                 takes such a hyphen for a syllable's and drops it)
 */
public record RowLayout(boolean vectors, boolean unbroken) {
}
