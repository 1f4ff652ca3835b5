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
}
