package org.mailleur.diagram.geometry;

/**
 * A place, in points, y downwards.
 *
 * @param x rightwards
 * @param y downwards
 */
public record Spot(double x, double y) {

    static final double PARTS = 10;

    /**
     * Rounds to tenths of points, as positions files keep them.
     *
     * @return the same in tenths
     */
    public Spot tenths() {
        return new Spot(tenths(x), tenths(y));
    }

    static double tenths(double value) {
        return Math.rint(value * PARTS) / PARTS;
    }
}
