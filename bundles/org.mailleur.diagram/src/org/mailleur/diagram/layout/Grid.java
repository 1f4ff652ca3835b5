package org.mailleur.diagram.layout;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Spot;

/** The lines along which ways may go: beside boxes, through their middles and through the ends of what is led. */
final class Grid {

    private static final double LANE = 10;
    /** More lines than these make a way long to find; then only those near the ends are kept. */
    private static final int MOST = 400;

    final double[] xs;
    final double[] ys;
    private final boolean[] blocked;
    private final double near;

    /**
     * Lays the lines.
     *
     * @param boxes the boxes to go round
     * @param walls boxes that are not to be run through either, but beside which no line has to go
     * @param ends  where ways begin and end
     * @param near  how near lines come to a box, in points
     */
    Grid(List<Bounds> boxes, List<Bounds> walls, List<Spot> ends, double near) {
        this.near = near;
        TreeSet<Double> across = new TreeSet<>();
        TreeSet<Double> down = new TreeSet<>();
        for (Bounds box : boxes) {
            for (int i = 0; i < 3; i++) {
                double away = near + i * LANE;
                across.addAll(List.of(Double.valueOf(box.x() - away), Double.valueOf(box.x() + box.width() + away)));
                down.addAll(List.of(Double.valueOf(box.y() - away), Double.valueOf(box.y() + box.height() + away)));
            }
        }
        // A line through the middle of each box: two neighbouring lines must not have a box between them unseen.
        walls.forEach(box -> {
            across.add(Double.valueOf(box.x() + box.width() / 2));
            down.add(Double.valueOf(box.y() + box.height() / 2));
        });
        ends.forEach(end -> {
            across.add(Double.valueOf(end.x()));
            down.add(Double.valueOf(end.y()));
        });
        xs = nearest(across, ends.stream().mapToDouble(Spot::x).toArray());
        ys = nearest(down, ends.stream().mapToDouble(Spot::y).toArray());
        blocked = new boolean[xs.length * ys.length];
        walls.forEach(this::block);
    }

    private static double[] nearest(TreeSet<Double> lines, double[] ends) {
        if (lines.size() <= MOST) {
            return lines.stream().mapToDouble(Double::doubleValue).toArray();
        }
        return lines.stream().sorted((a, b) -> Double.compare(distance(a.doubleValue(), ends), distance(b.doubleValue(), ends))).limit(MOST)
                .mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static double distance(double line, double[] ends) {
        double least = Double.MAX_VALUE;
        for (double end : ends) {
            least = Math.min(least, Math.abs(line - end));
        }
        return least;
    }

    private void block(Bounds box) {
        int left = index(xs, box.x() - near + 1);
        int right = index(xs, box.x() + box.width() + near - 1);
        int top = index(ys, box.y() - near + 1);
        int bottom = index(ys, box.y() + box.height() + near - 1);
        for (int x = left; x < right; x++) {
            for (int y = top; y < bottom; y++) {
                blocked[y * xs.length + x] = true;
            }
        }
    }

    /** The first line that is not before a place. */
    private static int index(double[] lines, double place) {
        int found = Arrays.binarySearch(lines, place);
        return found < 0 ? -found - 1 : found;
    }

    boolean isBlocked(int x, int y) {
        return blocked[y * xs.length + x];
    }

    int size() {
        return blocked.length;
    }

    /** The crossing of lines at a place, -1 when there is none. */
    int at(Spot spot) {
        int x = Arrays.binarySearch(xs, spot.x());
        int y = Arrays.binarySearch(ys, spot.y());
        return x < 0 || y < 0 ? -1 : y * xs.length + x;
    }
}
