package org.mailleur.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Extent;

/**
 * Where the nodes on the lower border of a box stand, such as the seats of a body: in rows within it, along that border. The box is higher by as much, its
 * words keep their room above, and the lines that come from below still reach it.
 */
public final class BorderPlace {

    /** Room at each side of the box, between two of them, and below the last row, in points. */
    private static final double SIDE = 8;
    private static final double BETWEEN = 4;
    private static final double BELOW = 6;
    /** A box with more than two rows becomes wider, up to this many points. */
    private static final double WIDEST = 200;

    private BorderPlace() {
    }

    /**
     * Tells how high the foot of a box is.
     *
     * @param width its width, in points
     * @param sizes of what stands on its border, in order
     * @return the height in points, 0 for nothing
     */
    public static double foot(double width, List<Extent> sizes) {
        List<Bounds> places = rows(width, sizes);
        return places.isEmpty() ? 0 : places.getLast().y() + places.getLast().height() + BELOW;
    }

    /**
     * Places what stands on the border.
     *
     * @param box   the whole size of the box
     * @param sizes of what stands on its border, in order
     * @return the place of each in the box
     */
    public static List<Bounds> places(Extent box, List<Extent> sizes) {
        double top = box.height() - foot(box.width(), sizes);
        return rows(box.width(), sizes).stream().map(place -> new Bounds(place.x(), top + place.y(), place.width(), place.height())).toList();
    }

    /**
     * Tells how wide a box that nobody resized should be.
     *
     * @param width what its words ask for, in points
     * @param sizes of what stands on its border
     * @return the width in points, no less
     */
    static double width(double width, List<Extent> sizes) {
        double half = sizes.stream().mapToDouble(size -> size.width() + BETWEEN).sum() / 2;
        double tallest = sizes.stream().mapToDouble(Extent::width).max().orElse(0);
        return sizes.isEmpty() ? width : Math.max(width, Math.min(WIDEST, half + tallest / 2 + 2 * SIDE));
    }

    private static List<Bounds> rows(double width, List<Extent> sizes) {
        List<Bounds> places = new ArrayList<>();
        double x = SIDE;
        double y = 0;
        double row = 0;
        for (Extent size : sizes) {
            if (x > SIDE && x + size.width() + SIDE > width) {
                x = SIDE;
                y += row + BETWEEN;
                row = 0;
            }
            places.add(new Bounds(x, y, size.width(), size.height()));
            x += size.width() + BETWEEN;
            row = Math.max(row, size.height());
        }
        return places;
    }
}
