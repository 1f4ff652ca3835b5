package org.mailleur.diagram.geometry;

/**
 * A place, in points, y downwards.
 *
 * @param x rightwards
 * @param y downwards
 */
public record Spot(double x, double y) {
}
