package org.mailleur.look;

import java.util.List;

/**
 * A picture, free of any output format.
 *
 * @param width  width in points
 * @param height height in points
 * @param shapes what it shows, back to front
 */
public record Drawing(double width, double height, List<Shape> shapes) {

    /** Keeps a copy of the shapes. */
    public Drawing {
        shapes = List.copyOf(shapes);
    }
}
