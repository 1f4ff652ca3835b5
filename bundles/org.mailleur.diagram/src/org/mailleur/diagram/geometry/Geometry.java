package org.mailleur.diagram.geometry;

import java.util.List;
import java.util.Map;

/**
 * Where everything on a diagram stands. What it has no place for gets one from the layout.
 *
 * @param boxes  by key, where each box stands
 * @param routes by key, the points of each edge from the border of one box to that of the other, ends included, in the diagram's own
 *               coordinates; an edge without a route goes straight
 */
public record Geometry(Map<String, Placement> boxes, Map<String, List<Spot>> routes) {

    /** Nothing has a place yet. */
    public static final Geometry EMPTY = new Geometry(Map.of(), Map.of());

    /** Keeps copies of the maps. */
    public Geometry {
        boxes = Map.copyOf(boxes);
        routes = Map.copyOf(routes);
    }
}
