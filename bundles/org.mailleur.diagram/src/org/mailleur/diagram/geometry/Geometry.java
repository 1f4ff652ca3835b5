package org.mailleur.diagram.geometry;

import java.util.List;
import java.util.Map;

/**
 * Where everything on a diagram stands. What it has no place for gets one from the layout.
 *
 * @param boxes  by key, where each box stands
 * @param routes by key, the points of each edge from the border of one box to that of the other, ends included, in the diagram's own
 *               coordinates; an edge without a route goes straight
 * @param labels by key, the middle of the label in the middle of each edge, in the diagram's own coordinates; a label without a place gets
 *               one when it is drawn
 */
public record Geometry(Map<String, Placement> boxes, Map<String, List<Spot>> routes, Map<String, Spot> labels) {

    /** Nothing has a place yet. */
    public static final Geometry EMPTY = new Geometry(Map.of(), Map.of());

    /**
     * Places without labels.
     *
     * @param boxes  by key, where each box stands
     * @param routes by key, the points of each edge
     */
    public Geometry(Map<String, Placement> boxes, Map<String, List<Spot>> routes) {
        this(boxes, routes, Map.of());
    }

    /** Keeps copies of the maps. */
    public Geometry {
        boxes = Map.copyOf(boxes);
        routes = Map.copyOf(routes);
        labels = Map.copyOf(labels);
    }
}
