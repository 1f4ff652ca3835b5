package org.mailleur.diagram.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Extent;

/** Boxes side by side in rows, as few rows as a width allows and no wider than a height needs. */
final class Packing {

    private static final double GAP = 20;
    private static final double STEP = 20;

    private final Map<String, Bounds> places = new LinkedHashMap<>();
    private final double width;
    private final double height;

    /**
     * Packs boxes.
     *
     * @param sizes   the boxes in their order
     * @param widest  the greatest width of a row in points, unless one box is wider
     * @param highest the height that should do, in points
     */
    Packing(Map<String, Extent> sizes, double widest, double highest) {
        double row = sizes.values().stream().mapToDouble(Extent::width).max().orElse(0);
        while (row < widest && height(sizes, row) > highest) {
            row += STEP;
        }
        double x = 0;
        double y = 0;
        double lowest = 0;
        double rightmost = 0;
        for (Map.Entry<String, Extent> entry : sizes.entrySet()) {
            Extent size = entry.getValue();
            if (x > 0 && x + size.width() > row) {
                x = 0;
                y = lowest + GAP;
            }
            places.put(entry.getKey(), new Bounds(x, y, size.width(), size.height()));
            lowest = Math.max(lowest, y + size.height());
            rightmost = Math.max(rightmost, x + size.width());
            x += size.width() + GAP;
        }
        width = rightmost;
        height = lowest;
    }

    private static double height(Map<String, Extent> sizes, double row) {
        double x = 0;
        double y = 0;
        double lowest = 0;
        for (Extent size : sizes.values()) {
            if (x > 0 && x + size.width() > row) {
                x = 0;
                y = lowest + GAP;
            }
            lowest = Math.max(lowest, y + size.height());
            x += size.width() + GAP;
        }
        return lowest;
    }

    /** By key, the places, from 0, 0 on. */
    Map<String, Bounds> places() {
        return places;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }
}
