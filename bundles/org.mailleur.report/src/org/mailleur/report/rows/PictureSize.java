package org.mailleur.report.rows;

/**
 * How large a picture is printed; a design cannot tell beforehand, since the proportions come with the model.
 *
 * @param picture the name of the image in the design
 * @param width   in points
 * @param height  in points
 * @param across  whether it has a page of its own in landscape
 */
public record PictureSize(String picture, double width, double height, boolean across) {

    /** Name of the row set that holds the sizes. */
    public static final String ROWS = "sizes";

    /**
     * Fits a picture into its place, with its proportions kept: as wide as the place unless it would be too high.
     *
     * @param picture   the name of the image in the design
     * @param width     the picture's width in any unit
     * @param height    its height in the same unit
     * @param maxWidth  width of the place in points
     * @param maxHeight height of the place in points
     * @return the size
     */
    public static PictureSize fitted(String picture, double width, double height, double maxWidth, double maxHeight) {
        double scale = Math.min(maxWidth / width, maxHeight / height);
        return new PictureSize(picture, width * scale, height * scale, false);
    }

    /**
     * Says the same of a picture on a page of its own in landscape.
     *
     * @return the size
     */
    public PictureSize acrossThePage() {
        return new PictureSize(picture, width, height, true);
    }
}
