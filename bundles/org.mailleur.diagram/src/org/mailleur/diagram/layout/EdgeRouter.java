package org.mailleur.diagram.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.mailleur.core.space.Progress;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.geometry.Spot;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.diagram.graph.DiagramGraph;
import org.mailleur.diagram.picture.Places;

/** Leads edges round the boxes of a diagram whose places are given: after a person moved a box, or where the layout led none. */
public final class EdgeRouter {

    private static final double AROUND = 160;
    private static final double PORT = 14;
    /** How near the end of a side a line may leave it. */
    private static final double CORNER = 6;
    /** How far from a side an end still counts as its own. */
    private static final double EDGE = 2;
    /** How near a way comes to a box: enough for an arrow head, else what room there is. */
    private static final double[] DISTANCES = { 12, 6, 2 };

    /**
     * Leads edges.
     *
     * @param graph    the diagram
     * @param geometry where its items stand
     * @param edges    the keys of the edges to lead anew
     * @return the same geometry with new ways for these edges, whose labels then find places of their own; others stay as they are
     */
    public Geometry lead(DiagramGraph graph, Geometry geometry, Collection<String> edges) {
        return lead(graph, geometry, edges, Progress.NONE);
    }

    Geometry lead(DiagramGraph graph, Geometry geometry, Collection<String> edges, Progress progress) {
        if (edges.isEmpty()) {
            return geometry;
        }
        Places places = new Places(graph, geometry);
        List<Bounds> obstacles = new ArrayList<>();
        for (DiagramBox box : graph.boxes()) {
            Bounds place = places.boxes().get(box.key());
            if (place != null && box.kind() != BoxKind.FREE && box.kind() != BoxKind.STACK && box.kind() != BoxKind.LINE) {
                obstacles.add(place);
            }
        }
        Map<String, List<Spot>> routes = new LinkedHashMap<>(geometry.routes());
        Map<String, Spot> labels = new LinkedHashMap<>(geometry.labels());
        Map<String, List<Spot>> taken = taken(graph, geometry, edges);
        for (DiagramEdge edge : graph.edges()) {
            if (edges.contains(edge.key())) {
                if (progress.isCancelled()) {
                    throw new CancellationException("The layout was cancelled");
                }
                Bounds from = places.boxes().get(edge.from());
                Bounds to = places.boxes().get(edge.to());
                labels.remove(edge.key());
                routes.remove(edge.key());
                if (from != null && to != null && !from.equals(to)) {
                    List<Spot> way = lead(from, to, obstacles, taken.getOrDefault(edge.from(), List.of()), taken.getOrDefault(edge.to(), List.of()));
                    routes.put(edge.key(), way);
                    take(taken, edge, way);
                }
            }
        }
        return new Geometry(geometry.boxes(), routes, labels);
    }

    /** By box, where the edges that stay leave it. */
    private static Map<String, List<Spot>> taken(DiagramGraph graph, Geometry geometry, Collection<String> led) {
        Map<String, List<Spot>> taken = new HashMap<>();
        for (DiagramEdge edge : graph.edges()) {
            List<Spot> way = geometry.routes().get(edge.key());
            if (way != null && way.size() > 1 && !led.contains(edge.key())) {
                take(taken, edge, way);
            }
        }
        return taken;
    }

    private static void take(Map<String, List<Spot>> taken, DiagramEdge edge, List<Spot> way) {
        taken.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(way.getFirst());
        taken.computeIfAbsent(edge.to(), key -> new ArrayList<>()).add(way.getLast());
    }

    private static List<Spot> lead(Bounds from, Bounds to, List<Bounds> obstacles, List<Spot> fromTaken, List<Spot> toTaken) {
        List<Bounds> near = within(obstacles, from, to, AROUND);
        List<Bounds> walls = within(obstacles, from, to, 2 * AROUND);
        for (double distance : DISTANCES) {
            List<Spot> starts = ports(from, fromTaken, distance);
            List<Spot> goals = ports(to, toTaken, distance);
            List<Spot> ends = new ArrayList<>(starts);
            ends.addAll(goals);
            List<Spot> way = new WayFinder(new Grid(near, walls, ends, distance), new HashMap<>()).find(starts, goals);
            if (!way.isEmpty()) {
                List<Spot> whole = new ArrayList<>();
                whole.add(on(from, way.getFirst()));
                whole.addAll(way);
                whole.add(on(to, way.getLast()));
                return WayFinder.corners(whole);
            }
        }
        return List.of(on(from, centre(to)), on(to, centre(from)));
    }

    private static List<Bounds> within(List<Bounds> boxes, Bounds from, Bounds to, double around) {
        double left = Math.min(from.x(), to.x()) - around;
        double top = Math.min(from.y(), to.y()) - around;
        double right = Math.max(from.x() + from.width(), to.x() + to.width()) + around;
        double bottom = Math.max(from.y() + from.height(), to.y() + to.height()) + around;
        return boxes.stream().filter(box -> box.x() < right && box.x() + box.width() > left && box.y() < bottom && box.y() + box.height() > top).toList();
    }

    /** Where a way may leave a box: a little before each of its sides, beside the edges that leave it there. */
    private static List<Spot> ports(Bounds box, List<Spot> taken, double near) {
        Spot centre = centre(box);
        double right = box.x() + box.width();
        double bottom = box.y() + box.height();
        return List.of(new Spot(free(centre.x(), box.width(), taken.stream().filter(each -> each.y() <= box.y() + EDGE).map(Spot::x).toList()), box.y() - near),
                new Spot(free(centre.x(), box.width(), taken.stream().filter(each -> each.y() >= bottom - EDGE).map(Spot::x).toList()), bottom + near),
                new Spot(box.x() - near, free(centre.y(), box.height(), taken.stream().filter(each -> each.x() <= box.x() + EDGE).map(Spot::y).toList())),
                new Spot(right + near, free(centre.y(), box.height(), taken.stream().filter(each -> each.x() >= right - EDGE).map(Spot::y).toList())));
    }

    /** The place on a side that is nearest to its middle and not taken: 0, 1, -1, 2, -2… steps from it; the middle when all are. */
    private static double free(double middle, double length, List<Double> taken) {
        for (int i = 0; i * PORT <= length - 2 * CORNER; i++) {
            double place = middle + (i % 2 == 0 ? -i / 2 : (i + 1) / 2) * PORT;
            if (Math.abs(place - middle) <= length / 2 - CORNER && taken.stream().noneMatch(each -> Math.abs(each.doubleValue() - place) < PORT - 1)) {
                return place;
            }
        }
        return middle;
    }

    private static Spot centre(Bounds box) {
        return new Spot(box.x() + box.width() / 2, box.y() + box.height() / 2);
    }

    /** The place on the border of a box that is nearest to one beside it. */
    private static Spot on(Bounds box, Spot beside) {
        return new Spot(Math.clamp(beside.x(), box.x(), box.x() + box.width()), Math.clamp(beside.y(), box.y(), box.y() + box.height()));
    }
}
