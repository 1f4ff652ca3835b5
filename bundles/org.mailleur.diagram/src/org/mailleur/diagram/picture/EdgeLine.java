package org.mailleur.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import org.mailleur.diagram.geometry.Spot;
import org.mailleur.diagram.graph.EdgeStyle;
import org.mailleur.look.Outline;
import org.mailleur.look.Palette;
import org.mailleur.look.Pen;
import org.mailleur.look.Shape;

/** The line of an edge with round corners, and its heads. */
final class EdgeLine {

    private static final double RADIUS = 6;

    List<Shape> paint(EdgeStyle style, boolean twin, List<Spot> route) {
        ArrowHead begin = new ArrowHead(style.atBegin(), style);
        ArrowHead end = new ArrowHead(style.atEnd(), style);
        Spot first = route.getFirst();
        Spot last = route.getLast();
        List<Spot> way = new ArrayList<>(route);
        way.set(0, towards(first, route.get(1), begin.cover()));
        way.set(way.size() - 1, towards(last, route.get(route.size() - 2), end.cover()));
        Outline outline = style.routing() == EdgeStyle.Routing.STRAIGHT ? straight(way) : rounded(way);
        List<Shape> shapes = new ArrayList<>();
        if (twin) {
            double width = Math.max(3.6, style.width() + 1.2);
            shapes.add(new Shape.Figure(outline, null, Dashes.along(Pen.solid(style.colour(), width), style.line())));
            shapes.add(new Shape.Figure(outline, null, Pen.solid(Palette.PAPER, width - 2.4)));
        } else {
            shapes.add(new Shape.Figure(outline, null, Dashes.along(Pen.solid(style.colour(), style.width()), style.line())));
        }
        shapes.addAll(begin.paint(first, route.get(1)));
        shapes.addAll(end.paint(last, route.get(route.size() - 2)));
        return shapes;
    }

    private static Outline straight(List<Spot> way) {
        return Outline.through(way.stream().map(spot -> new Shape.Point(spot.x(), spot.y())).toList(), false);
    }

    private static Outline rounded(List<Spot> way) {
        Outline.Builder builder = new Outline.Builder().move(way.getFirst().x(), way.getFirst().y());
        for (int i = 1; i < way.size() - 1; i++) {
            Spot corner = way.get(i);
            double room = Math.min(distance(way.get(i - 1), corner), distance(corner, way.get(i + 1))) / 2;
            double radius = Math.min(RADIUS, room);
            Spot before = towards(corner, way.get(i - 1), radius);
            Spot after = towards(corner, way.get(i + 1), radius);
            builder.to(before.x(), before.y());
            Spot control = towards(corner, before, radius * 0.45);
            Spot second = towards(corner, after, radius * 0.45);
            builder.curve(control.x(), control.y(), second.x(), second.y(), after.x(), after.y());
        }
        return builder.to(way.getLast().x(), way.getLast().y()).build();
    }

    static Spot towards(Spot from, Spot to, double by) {
        double distance = distance(from, to);
        if (distance == 0) {
            return from;
        }
        double part = Math.min(by, distance) / distance;
        return new Spot(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }

    private static double distance(Spot a, Spot b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
}
