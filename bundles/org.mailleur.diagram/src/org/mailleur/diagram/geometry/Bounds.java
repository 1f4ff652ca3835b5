package org.mailleur.diagram.geometry;

/**
 * A box's place and size in points, y downwards.
 *
 * @param x      left edge, from that of the box that holds it
 * @param y      top edge, from that of the box that holds it
 * @param width  width
 * @param height height
 */
public record Bounds(double x, double y, double width, double height) {

    /** What is too little to count, when a size is rounded up. */
    private static final double NOTHING = 1e-6;

    /**
     * Rounds to tenths of points, as positions files keep them: what is read back is then what was found. Sizes become no smaller, for words
     * have to fit.
     *
     * @return the same in tenths
     */
    public Bounds tenths() {
        return new Bounds(Spot.tenths(x), Spot.tenths(y), up(width), up(height));
    }

    private static double up(double size) {
        return Math.ceil(size * Spot.PARTS - NOTHING) / Spot.PARTS;
    }
}
