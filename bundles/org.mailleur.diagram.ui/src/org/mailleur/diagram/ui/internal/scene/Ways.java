package org.mailleur.diagram.ui.internal.scene;

import java.util.ArrayList;
import java.util.List;

import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Spot;

/** How the way of an edge follows a box that moves: right angles stay right, and what is far from the box stays where it was. */
final class Ways {

    private static final double STRAIGHT = 0.5;

    private Ways() {
    }

    static List<Spot> shifted(List<Spot> route, double dx, double dy) {
        return route.stream().map(spot -> new Spot(spot.x() + dx, spot.y() + dy)).toList();
    }

    /** Leads one end, its beginning or its end, from where the box stood to where it stands. */
    static List<Spot> follow(List<Spot> route, boolean beginning, Bounds old, Bounds now) {
        List<Spot> way = new ArrayList<>(beginning ? route : route.reversed());
        Spot end = way.getFirst();
        Spot moved = new Spot(mapped(end.x(), old.x(), old.width(), now.x(), now.width()), mapped(end.y(), old.y(), old.height(), now.y(), now.height()));
        Spot next = way.get(1);
        boolean upright = Math.abs(next.x() - end.x()) < STRAIGHT;
        boolean level = Math.abs(next.y() - end.y()) < STRAIGHT;
        way.set(0, moved);
        if (way.size() > 2) {
            if (upright) {
                way.set(1, new Spot(moved.x(), next.y()));
            } else if (level) {
                way.set(1, new Spot(next.x(), moved.y()));
            }
        } else if (upright && Math.abs(moved.x() - next.x()) >= STRAIGHT) {
            double middle = (moved.y() + next.y()) / 2;
            way.add(1, new Spot(moved.x(), middle));
            way.add(2, new Spot(next.x(), middle));
        } else if (level && Math.abs(moved.y() - next.y()) >= STRAIGHT) {
            double middle = (moved.x() + next.x()) / 2;
            way.add(1, new Spot(middle, moved.y()));
            way.add(2, new Spot(middle, next.y()));
        }
        return List.copyOf(beginning ? way : way.reversed());
    }

    private static double mapped(double at, double oldStart, double oldLength, double start, double length) {
        return oldLength == 0 ? start + at - oldStart : start + (at - oldStart) * length / oldLength;
    }
}
