package org.mailleur.look;

import java.util.List;

/**
 * A picture, free of any output format.
 *
 * @param width       width in points
 * @param height      height in points
 * @param title       what it is, for documents' properties and screen readers, empty for nothing
 * @param description what it shows, for who cannot see it, empty for nothing
 * @param ground      colour of its ground, {@code null} for that of what it stands on
 * @param shapes      what it shows, back to front
 */
public record Drawing(double width, double height, String title, String description, String ground, List<Shape> shapes) {

    /**
     * A picture that stands in a document which says what it is.
     *
     * @param width  width in points
     * @param height height in points
     * @param shapes what it shows, back to front
     */
    public Drawing(double width, double height, List<Shape> shapes) {
        this(width, height, "", "", null, shapes);
    }

    /** Keeps a copy of the shapes. */
    public Drawing {
        shapes = List.copyOf(shapes);
    }
}
