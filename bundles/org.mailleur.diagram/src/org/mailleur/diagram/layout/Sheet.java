package org.mailleur.diagram.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Spot;

/** Where things stand while a layout is at work: all in the diagram's own coordinates. */
final class Sheet {

    final Map<String, Bounds> boxes = new LinkedHashMap<>();
    final Map<String, List<Spot>> routes = new LinkedHashMap<>();
    final Map<String, Spot> labels = new LinkedHashMap<>();

    /** Moves everything. */
    void move(double dx, double dy) {
        boxes.replaceAll((key, b) -> new Bounds(b.x() + dx, b.y() + dy, b.width(), b.height()));
        UnaryOperator<Spot> moved = spot -> new Spot(spot.x() + dx, spot.y() + dy);
        routes.replaceAll((key, route) -> route.stream().map(moved).toList());
        labels.replaceAll((key, spot) -> moved.apply(spot));
    }

    /** Makes room: moves down what lies below a height. */
    void spread(double from, double by) {
        if (by <= 0) {
            return;
        }
        boxes.replaceAll((key, b) -> b.y() < from ? b : new Bounds(b.x(), b.y() + by, b.width(), b.height()));
        UnaryOperator<Spot> moved = spot -> spot.y() < from ? spot : new Spot(spot.x(), spot.y() + by);
        routes.replaceAll((key, route) -> route.stream().map(moved).toList());
        labels.replaceAll((key, spot) -> moved.apply(spot));
    }

    void add(Sheet other) {
        boxes.putAll(other.boxes);
        routes.putAll(other.routes);
        labels.putAll(other.labels);
    }

    /** The smallest place that holds all boxes and routes. */
    Bounds extent() {
        List<Spot> spots = new ArrayList<>();
        boxes.values().forEach(b -> {
            spots.add(new Spot(b.x(), b.y()));
            spots.add(new Spot(b.x() + b.width(), b.y() + b.height()));
        });
        routes.values().forEach(spots::addAll);
        if (spots.isEmpty()) {
            return new Bounds(0, 0, 0, 0);
        }
        double left = spots.stream().mapToDouble(Spot::x).min().orElse(0);
        double top = spots.stream().mapToDouble(Spot::y).min().orElse(0);
        double right = spots.stream().mapToDouble(Spot::x).max().orElse(0);
        double bottom = spots.stream().mapToDouble(Spot::y).max().orElse(0);
        return new Bounds(left, top, right - left, bottom - top);
    }
}
