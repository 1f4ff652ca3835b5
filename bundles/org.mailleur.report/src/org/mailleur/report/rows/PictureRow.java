package org.mailleur.report.rows;

/**
 * A picture of the cover.
 *
 * @param image the bytes of a PNG or JPEG file
 * @param type  its media type
 * @param alt   words for those who do not see it
 */
public record PictureRow(byte[] image, String type, String alt) {
}
