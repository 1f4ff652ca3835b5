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
        Map<String, Integer> taken = new HashMap<>();
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
                    routes.put(edge.key(), lead(from, to, obstacles, slot(taken, edge.from()), slot(taken, edge.to())));
                }
            }
        }
        return new Geometry(geometry.boxes(), routes, labels);
    }

    /** Edges of the same box leave it side by side: 0, 1, -1, 2, -2… steps from the middle. */
    private static int slot(Map<String, Integer> taken, String box) {
        int count = taken.merge(box, Integer.valueOf(1), Integer::sum).intValue() - 1;
        return count % 2 == 0 ? -count / 2 : (count + 1) / 2;
    }

    private static List<Spot> lead(Bounds from, Bounds to, List<Bounds> obstacles, int fromSlot, int toSlot) {
        List<Bounds> near = within(obstacles, from, to, AROUND);
        List<Bounds> walls = within(obstacles, from, to, 2 * AROUND);
        for (double distance : DISTANCES) {
            List<Spot> starts = ports(from, fromSlot, distance);
            List<Spot> goals = ports(to, toSlot, distance);
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

    /** Where a way may leave a box: a little before each of its sides. */
    private static List<Spot> ports(Bounds box, int slot, double near) {
        double across = Math.clamp(slot * PORT, -box.width() / 2 + 6, box.width() / 2 - 6);
        double down = Math.clamp(slot * PORT, -Math.max(0, box.height() / 2 - 6), Math.max(0, box.height() / 2 - 6));
        Spot centre = centre(box);
        return List.of(new Spot(centre.x() + across, box.y() - near), new Spot(centre.x() + across, box.y() + box.height() + near),
                new Spot(box.x() - near, centre.y() + down), new Spot(box.x() + box.width() + near, centre.y() + down));
    }

    private static Spot centre(Bounds box) {
        return new Spot(box.x() + box.width() / 2, box.y() + box.height() / 2);
    }

    /** The place on the border of a box that is nearest to one beside it. */
    private static Spot on(Bounds box, Spot beside) {
        return new Spot(Math.clamp(beside.x(), box.x(), box.x() + box.width()), Math.clamp(beside.y(), box.y(), box.y() + box.height()));
    }
}
