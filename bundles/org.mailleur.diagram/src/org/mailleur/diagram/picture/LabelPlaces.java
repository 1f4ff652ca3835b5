package org.mailleur.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Extent;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.geometry.Spot;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.diagram.graph.DiagramGraph;

/** Finds places for the labels of edges: where the layout put them, else along the edge where they cover neither a box nor another label. */
public final class LabelPlaces {

    private static final double STEP = 8;

    private final EdgePainter painter;

    /**
     * Creates it.
     *
     * @param painter says how large labels are
     */
    public LabelPlaces(EdgePainter painter) {
        this.painter = painter;
    }

    /**
     * Places the labels of a diagram.
     *
     * @param graph    the diagram
     * @param geometry where its items stand
     * @return the labels, each with a place
     */
    public List<PlacedLabel> place(DiagramGraph graph, Geometry geometry) {
        Places places = new Places(graph, geometry);
        Obstacles obstacles = new Obstacles();
        for (DiagramBox box : graph.boxes()) {
            Bounds bounds = places.boxes().get(box.key());
            if (bounds != null && box.kind() != BoxKind.FREE && box.kind() != BoxKind.STACK) {
                obstacles.add(bounds);
            }
        }
        List<PlacedLabel> labels = new ArrayList<>();
        for (DiagramEdge edge : graph.edges()) {
            Spot spot = geometry.labels().get(edge.key());
            if (places.routes().containsKey(edge.key()) && spot != null && !edge.label().isBlank()) {
                labels.add(new PlacedLabel(edge.key(), PlacedLabel.Part.MIDDLE, edge.label(), around(spot, painter.size(edge, edge.label()))));
                obstacles.add(labels.getLast().place());
            }
        }
        for (DiagramEdge edge : graph.edges()) {
            List<Spot> route = places.routes().get(edge.key());
            if (route != null) {
                if (!geometry.labels().containsKey(edge.key())) {
                    add(edge, PlacedLabel.Part.MIDDLE, edge.label(), route, 0.5, obstacles, labels);
                }
                add(edge, PlacedLabel.Part.BEGIN, edge.beginLabel(), route, 0.15, obstacles, labels);
                add(edge, PlacedLabel.Part.END, edge.endLabel(), route, 0.85, obstacles, labels);
            }
        }
        return labels;
    }

    private void add(DiagramEdge edge, PlacedLabel.Part part, String words, List<Spot> route, double wish, Obstacles obstacles, List<PlacedLabel> labels) {
        if (words.isBlank()) {
            return;
        }
        Extent size = painter.size(edge, words);
        double length = length(route);
        Bounds best = null;
        double least = Double.MAX_VALUE;
        for (double at = 0; at <= length; at += STEP) {
            Bounds place = around(at(route, at), size);
            double cost = obstacles.covered(place) * 1000 + Math.abs(at - wish * length);
            if (cost < least) {
                least = cost;
                best = place;
            }
        }
        labels.add(new PlacedLabel(edge.key(), part, words, best));
        obstacles.add(best);
    }

    private static Bounds around(Spot centre, Extent size) {
        return new Bounds(centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height());
    }

    private static double length(List<Spot> route) {
        double length = 0;
        for (int i = 1; i < route.size(); i++) {
            length += Math.hypot(route.get(i).x() - route.get(i - 1).x(), route.get(i).y() - route.get(i - 1).y());
        }
        return length;
    }

    private static Spot at(List<Spot> route, double distance) {
        double rest = distance;
        for (int i = 1; i < route.size(); i++) {
            Spot from = route.get(i - 1);
            Spot to = route.get(i);
            double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
            if (rest <= length && length > 0) {
                double part = rest / length;
                return new Spot(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
            }
            rest -= length;
        }
        return route.getLast();
    }
}
