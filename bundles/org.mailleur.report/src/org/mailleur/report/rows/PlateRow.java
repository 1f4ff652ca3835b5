package org.mailleur.report.rows;

/**
 * A picture of the territory with its caption.
 *
 * @param image   the bytes of an SVG or PNG file
 * @param type    its media type
 * @param alt     the same in words
 * @param caption what it shows
 */
public record PlateRow(byte[] image, String type, String alt, String caption) {
}
