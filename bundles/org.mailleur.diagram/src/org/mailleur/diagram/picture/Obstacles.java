package org.mailleur.diagram.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mailleur.diagram.geometry.Bounds;

/** Places that are taken, found by where they are. */
final class Obstacles {

    private static final double CELL = 200;

    private final Map<Long, List<Bounds>> cells = new HashMap<>();

    void add(Bounds place) {
        for (long cell : cells(place)) {
            cells.computeIfAbsent(Long.valueOf(cell), key -> new ArrayList<>()).add(place);
        }
    }

    /** How much of a place is taken, in square points; what reaches over cells may count more than once. */
    double covered(Bounds place) {
        double covered = 0;
        for (long cell : cells(place)) {
            for (Bounds other : cells.getOrDefault(Long.valueOf(cell), List.of())) {
                double width = Math.min(place.x() + place.width(), other.x() + other.width()) - Math.max(place.x(), other.x());
                double height = Math.min(place.y() + place.height(), other.y() + other.height()) - Math.max(place.y(), other.y());
                covered += width > 0 && height > 0 ? width * height : 0;
            }
        }
        return covered;
    }

    private static long[] cells(Bounds place) {
        long left = (long) Math.floor(place.x() / CELL);
        long top = (long) Math.floor(place.y() / CELL);
        long right = (long) Math.floor((place.x() + place.width()) / CELL);
        long bottom = (long) Math.floor((place.y() + place.height()) / CELL);
        long[] cells = new long[(int) ((right - left + 1) * (bottom - top + 1))];
        int i = 0;
        for (long x = left; x <= right; x++) {
            for (long y = top; y <= bottom; y++) {
                cells[i++] = x * 1_000_003L + y;
            }
        }
        return cells;
    }
}
