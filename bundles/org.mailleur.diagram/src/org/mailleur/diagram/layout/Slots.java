package org.mailleur.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Extent;
import org.mailleur.diagram.geometry.Spot;

/** The room that boxes, lines and labels leave in a part of a sheet. */
final class Slots {

    private static final double STEP = 6;
    /** Labels are about this large; a lane's own are inside it. */
    private static final double LABEL_ACROSS = 60;
    private static final double LABEL_DOWN = 16;

    private final Bounds area;
    private final double gap;
    private final List<Bounds> taken = new ArrayList<>();

    /**
     * Looks for what is taken.
     *
     * @param sheet what stands there
     * @param area  the part of the sheet
     * @param gap   how far boxes stay from all else, in points
     */
    Slots(Sheet sheet, Bounds area, double gap) {
        this.area = area;
        this.gap = gap;
        sheet.boxes.values().forEach(this::take);
        sheet.labels.values().forEach(spot -> take(new Bounds(spot.x() - LABEL_ACROSS, spot.y() - LABEL_DOWN, 2 * LABEL_ACROSS, 2 * LABEL_DOWN)));
        for (List<Spot> route : sheet.routes.values()) {
            for (int i = 1; i < route.size(); i++) {
                Spot a = route.get(i - 1);
                Spot b = route.get(i);
                take(new Bounds(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y())));
            }
        }
    }

    void take(Bounds b) {
        if (b.y() - gap < area.y() + area.height() && area.y() < b.y() + b.height() + gap) {
            taken.add(b);
        }
    }

    /** Puts a box into the first room from the left that is large enough, and says where; returns false when there is none. */
    boolean fill(String key, Extent size, Map<String, Bounds> places) {
        for (double y = area.y(); y + size.height() <= area.y() + area.height() + 0.5; y += STEP) {
            double x = area.x();
            while (x + size.width() <= area.x() + area.width()) {
                Bounds place = new Bounds(x, y, size.width(), size.height());
                Bounds wall = wall(place);
                if (wall == null) {
                    places.put(key, place);
                    taken.add(place);
                    return true;
                }
                x = Math.max(x + 1, wall.x() + wall.width() + gap);
            }
        }
        return false;
    }

    private Bounds wall(Bounds place) {
        for (Bounds other : taken) {
            if (near(place, other)) {
                return other;
            }
        }
        return null;
    }

    private boolean near(Bounds a, Bounds b) {
        return a.x() - gap < b.x() + b.width() && b.x() - gap < a.x() + a.width() && a.y() - gap < b.y() + b.height() && b.y() - gap < a.y() + a.height();
    }
}
