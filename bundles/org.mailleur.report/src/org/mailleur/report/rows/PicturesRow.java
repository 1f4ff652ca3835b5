package org.mailleur.report.rows;

/**
 * The two pictures of the overview.
 *
 * @param radar     picture of the functions
 * @param radarAlt  the same in words
 * @param heatMap   picture of the criteria
 * @param heatAlt   the same in words
 * @param mediaType media type of both
 */
public record PicturesRow(Painting radar, String radarAlt, Painting heatMap, String heatAlt, String mediaType) {
}
