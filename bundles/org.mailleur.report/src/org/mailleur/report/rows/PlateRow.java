package org.mailleur.report.rows;

/**
 * A picture of the territory with its caption.
 *
 * @param image   an SVG or PNG file
 * @param type    its media type
 * @param alt     the same in words
 * @param caption what it shows
 */
public record PlateRow(Painting image, String type, String alt, String caption) {
}
