package org.mailleur.diagram.picture;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.geometry.Placement;
import org.mailleur.diagram.geometry.Spot;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.diagram.graph.DiagramGraph;

/** Where the shown items of a diagram stand in the diagram's own coordinates. */
public final class Places {

    private final Map<String, Bounds> boxes = new LinkedHashMap<>();
    private final Map<String, Double> feet = new HashMap<>();
    private final Map<String, List<Spot>> routes = new LinkedHashMap<>();

    /**
     * Reads a geometry.
     *
     * @param graph    the diagram
     * @param geometry the places of its items; what has none, or is hidden, is not shown
     */
    public Places(DiagramGraph graph, Geometry geometry) {
        for (DiagramBox box : graph.boxes()) {
            Placement placement = geometry.boxes().get(box.key());
            Bounds parent = box.parent() == null ? new Bounds(0, 0, 0, 0) : boxes.get(box.parent());
            if (placement != null && !placement.hidden() && parent != null) {
                Bounds bounds = placement.bounds();
                boxes.put(box.key(), new Bounds(parent.x() + bounds.x(), parent.y() + bounds.y(), bounds.width(), bounds.height()));
                if (box.kind() == BoxKind.BORDER) {
                    feet.merge(box.parent(), Double.valueOf(parent.height() - bounds.y()), Math::max);
                }
            }
        }
        for (DiagramEdge edge : graph.edges()) {
            Bounds from = boxes.get(edge.from());
            Bounds to = boxes.get(edge.to());
            if (from != null && to != null) {
                List<Spot> route = geometry.routes().get(edge.key());
                routes.put(edge.key(), route == null || route.size() < 2 ? straight(from, to) : route);
            }
        }
    }

    /**
     * Returns the shown boxes.
     *
     * @return by key, in the order of the diagram, their places
     */
    public Map<String, Bounds> boxes() {
        return boxes;
    }

    /**
     * Tells how much of a box is taken by what stands on its border.
     *
     * @param box the box
     * @return the height at its foot that its words leave free, in points
     */
    public double foot(DiagramBox box) {
        return feet.getOrDefault(box.key(), Double.valueOf(0)).doubleValue();
    }

    /**
     * Returns the shown edges.
     *
     * @return by key, in the order of the diagram, the points of their ways, at least two
     */
    public Map<String, List<Spot>> routes() {
        return routes;
    }

    /** The line between the middles of two boxes, cut at their borders. */
    private static List<Spot> straight(Bounds from, Bounds to) {
        return List.of(edge(from, centre(to)), edge(to, centre(from)));
    }

    private static Spot centre(Bounds bounds) {
        return new Spot(bounds.x() + bounds.width() / 2, bounds.y() + bounds.height() / 2);
    }

    private static Spot edge(Bounds box, Spot other) {
        Spot centre = centre(box);
        double dx = other.x() - centre.x();
        double dy = other.y() - centre.y();
        double across = dx == 0 ? Double.MAX_VALUE : box.width() / 2 / Math.abs(dx);
        double down = dy == 0 ? Double.MAX_VALUE : box.height() / 2 / Math.abs(dy);
        double part = Math.min(1, Math.min(across, down));
        return new Spot(centre.x() + dx * part, centre.y() + dy * part);
    }
}
