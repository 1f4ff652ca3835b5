package org.mailleur.diagram.picture;

import org.mailleur.diagram.geometry.Bounds;

/**
 * A label of an edge and its place.
 *
 * @param edge  the key of the edge
 * @param part  which of its labels
 * @param words the label
 * @param place where it stands, the paper around it included, in the diagram's coordinates
 */
public record PlacedLabel(String edge, Part part, String words, Bounds place) {

    /** The labels that an edge may have. */
    public enum Part {
        BEGIN, MIDDLE, END
    }
}
