package org.mailleur.diagram.ui.internal.scene;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.geometry.Spot;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.diagram.graph.DiagramGraph;
import org.mailleur.diagram.layout.EdgeRouter;
import org.mailleur.diagram.picture.Places;

/** Leads edges anew whose way a move has spoiled: through a box, or beside those that it ties. */
public final class Spoiled {

    /** More than these are left to the automatic layout: a hand that lets go must not have to wait. */
    private static final int MOST = 40;
    private static final double INSIDE = 3;

    private final DiagramGraph graph;

    /**
     * Creates it.
     *
     * @param graph what is shown
     */
    public Spoiled(DiagramGraph graph) {
        this.graph = graph;
    }

    /**
     * Mends the edges at boxes that were moved, and those over which they now lie.
     *
     * @param geometry where things stand now
     * @param moved    the keys of the boxes
     * @return the same with other ways for the edges that need them
     */
    public Geometry mend(Geometry geometry, Collection<String> moved) {
        Set<String> boxes = new HashSet<>();
        moved.forEach(key -> gather(key, boxes));
        Places places = new Places(graph, geometry);
        Map<String, Bounds> walls = new java.util.HashMap<>();
        for (DiagramBox box : graph.boxes()) {
            Bounds place = places.boxes().get(box.key());
            if (place != null && (box.kind() == BoxKind.NODE || box.kind() == BoxKind.LIST)) {
                walls.put(box.key(), place);
            }
        }
        List<Bounds> moving = walls.keySet().stream().filter(boxes::contains).map(walls::get).toList();
        Set<String> spoiled = new HashSet<>();
        for (DiagramEdge edge : graph.edges()) {
            List<Spot> way = places.routes().get(edge.key());
            boolean own = boxes.contains(edge.from()) || boxes.contains(edge.to());
            if (way != null && (own ? isSpoiled(way, places.boxes().get(edge.from()), places.boxes().get(edge.to()), walls.values()) : runsOver(way, moving))) {
                spoiled.add(edge.key());
            }
        }
        return spoiled.size() > MOST ? geometry : new EdgeRouter().lead(graph, geometry, spoiled);
    }

    private void gather(String key, Set<String> boxes) {
        boxes.add(key);
        graph.children(key).forEach(child -> gather(child.key(), boxes));
    }

    private static boolean isSpoiled(List<Spot> way, Bounds from, Bounds to, Collection<Bounds> walls) {
        return !isAt(way.getFirst(), from) || !isAt(way.getLast(), to) || runsOver(way, walls);
    }

    private static boolean runsOver(List<Spot> way, Collection<Bounds> walls) {
        for (int i = 1; i < way.size(); i++) {
            Spot one = way.get(i - 1);
            Spot other = way.get(i);
            if (walls.stream().anyMatch(wall -> crosses(one, other, wall))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(Spot end, Bounds box) {
        return end.x() > box.x() - INSIDE && end.x() < box.x() + box.width() + INSIDE && end.y() > box.y() - INSIDE && end.y() < box.y() + box.height() + INSIDE;
    }

    private static boolean crosses(Spot one, Spot other, Bounds wall) {
        return wall.width() > 2 * INSIDE && wall.height() > 2 * INSIDE && new java.awt.geom.Rectangle2D.Double(wall.x() + INSIDE, wall.y() + INSIDE, wall.width() - 2 * INSIDE,
                wall.height() - 2 * INSIDE).intersectsLine(one.x(), one.y(), other.x(), other.y());
    }
}
