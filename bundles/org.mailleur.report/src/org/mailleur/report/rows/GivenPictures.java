package org.mailleur.report.rows;

import java.util.List;

/**
 * Pictures that come from outside of the evaluation.
 *
 * @param logos  the logos of the cover
 * @param plates the picture of the territory, or none
 * @param sizes  how large it is printed, or none
 */
public record GivenPictures(List<PictureRow> logos, List<PlateRow> plates, List<PictureSize> sizes) {
}
