package org.mailleur.diagram.geometry;

/**
 * A size in points.
 *
 * @param width  width
 * @param height height
 */
public record Extent(double width, double height) {
}
