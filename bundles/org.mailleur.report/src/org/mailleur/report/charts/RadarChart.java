package org.mailleur.report.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.mailleur.look.Shape.Anchor;
import org.mailleur.look.Shape.Point;
import org.mailleur.look.Drawing;
import org.mailleur.look.LookFonts;
import org.mailleur.look.Palette;
import org.mailleur.look.Shape;

/**
 * The radar of the functions.
 * <p>
 * A function without a mean is a gap: its spoke is dashed and no line reaches it, so that « non évalué » never looks like a
 * zero. The numbers of the scale stand on the first spoke; each label says its mean, so that the picture reads in black and white.
 */
public final class RadarChart {

    private static final double WIDTH = 482;
    private static final double HEIGHT = 300;
    private static final double RADIUS = 98;
    private static final double LABEL_RADIUS = RADIUS + 14;
    /** Labels beside the topmost and the lowest one step aside, so that wrapped lines do not meet. */
    private static final double STEP_ASIDE = 1.2;
    private static final double UPRIGHT_LABEL_WIDTH = 104;
    private static final double LABEL_WIDTH = 120;
    private static final double LABEL_SIZE = 10;
    private static final double LEADING = 12;
    private static final Point CENTRE = new Point(WIDTH / 2, HEIGHT / 2);

    private final LookFonts fonts;

    /**
     * Creates the chart.
     *
     * @param fonts measure its labels
     */
    public RadarChart(LookFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * A spoke.
     *
     * @param label its title
     * @param mean  the mean of the agreed levels, empty for « non évalué »
     * @param told  the mean in words
     */
    public record Spoke(String label, OptionalDouble mean, String told) {
    }

    /**
     * Draws the radar.
     *
     * @param spokes  the functions, in order, clockwise from the top
     * @param lowest  the lowest value of the scale
     * @param highest the highest value of the scale
     * @return the picture
     */
    public Drawing draw(List<Spoke> spokes, int lowest, int highest) {
        List<Shape> shapes = new ArrayList<>();
        int count = spokes.size();
        for (int level = lowest; level <= highest; level++) {
            double distance = distance(level, lowest, highest);
            shapes.add(new Shape.Polygon(IntStream.range(0, count).mapToObj(i -> at(i, count, distance)).toList(), null, 1,
                    level == highest ? Palette.SECONDARY : Palette.LINE, level == highest ? 0.9 : 0.5));
        }
        for (int i = 0; i < count; i++) {
            Point end = at(i, count, RADIUS);
            boolean gap = spokes.get(i).mean().isEmpty();
            shapes.add(new Shape.Line(CENTRE.x(), CENTRE.y(), end.x(), end.y(), gap ? Palette.SECONDARY : Palette.LINE, 0.5, gap));
        }
        addValues(shapes, spokes, lowest, highest);
        addScale(shapes, lowest, highest);
        for (int i = 0; i < count; i++) {
            addLabel(shapes, spokes.get(i), i, count);
        }
        return new Drawing(WIDTH, HEIGHT, shapes);
    }

    private static void addValues(List<Shape> shapes, List<Spoke> spokes, int lowest, int highest) {
        int count = spokes.size();
        List<Shape> front = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            OptionalDouble mean = spokes.get(i).mean();
            OptionalDouble next = spokes.get((i + 1) % count).mean();
            if (mean.isEmpty()) {
                continue;
            }
            Point here = at(i, count, distance(mean.getAsDouble(), lowest, highest));
            if (next.isPresent() && count > 1) {
                Point there = at(i + 1, count, distance(next.getAsDouble(), lowest, highest));
                shapes.add(new Shape.Polygon(List.of(CENTRE, here, there), Palette.FILL, 0.55, null, 0));
                front.add(new Shape.Line(here.x(), here.y(), there.x(), there.y(), Palette.DARK, 1.6, false));
            }
            front.add(new Shape.Disc(here.x(), here.y(), 3, Palette.DARK, Palette.PAPER));
        }
        shapes.addAll(front);
    }

    private static void addScale(List<Shape> shapes, int lowest, int highest) {
        for (int level = lowest; level <= highest; level++) {
            double y = CENTRE.y() - distance(level, lowest, highest);
            shapes.add(new Shape.Box(CENTRE.x() - 14.5, y - 5, 9, 10, Palette.PAPER, null, 0));
            shapes.add(new Shape.Text(CENTRE.x() - 10, y + 3.4, Anchor.MIDDLE, 10, true, Palette.SECONDARY, Integer.toString(level)));
        }
    }

    private void addLabel(List<Shape> shapes, Spoke spoke, int index, int count) {
        Point place = at(index, count, LABEL_RADIUS);
        double cosine = (place.x() - CENTRE.x()) / LABEL_RADIUS;
        double sine = (place.y() - CENTRE.y()) / LABEL_RADIUS;
        Anchor anchor = Math.abs(cosine) < 0.2 ? Anchor.MIDDLE : cosine > 0 ? Anchor.START : Anchor.END;
        double x = CENTRE.x() + (place.x() - CENTRE.x()) * (Math.abs(sine) > 0.6 ? STEP_ASIDE : 1);
        List<String> lines = fonts.wrap(spoke.label(), LABEL_SIZE, false, anchor == Anchor.MIDDLE ? UPRIGHT_LABEL_WIDTH : LABEL_WIDTH);
        double height = (lines.size() + 1) * LEADING;
        double top = place.y() - height / 2 + sine * height / 2 + LEADING * 0.75;
        for (int i = 0; i < lines.size(); i++) {
            shapes.add(new Shape.Text(x, top + i * LEADING, anchor, LABEL_SIZE, false, Palette.INK, lines.get(i)));
        }
        shapes.add(new Shape.Text(x, top + lines.size() * LEADING, anchor, LABEL_SIZE, true,
                spoke.mean().isPresent() ? Palette.DARK : Palette.SECONDARY, spoke.told()));
    }

    private static Point at(int index, int count, double distance) {
        double angle = 2 * Math.PI * index / count - Math.PI / 2;
        return new Point(CENTRE.x() + distance * Math.cos(angle), CENTRE.y() + distance * Math.sin(angle));
    }

    /** The lowest level stands one step off the centre: the centre is no level and nothing is ever drawn there. */
    private static double distance(double value, int lowest, int highest) {
        return RADIUS * (value - lowest + 1) / (highest - lowest + 1);
    }
}
