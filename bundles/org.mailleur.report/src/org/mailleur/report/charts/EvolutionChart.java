package org.mailleur.report.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.mailleur.look.Drawing;
import org.mailleur.look.LookFonts;
import org.mailleur.look.Palette;
import org.mailleur.look.Shape;
import org.mailleur.look.Shape.Anchor;

/**
 * What became of each function: a line from the mean of the campaign before, an empty disc, to the mean of this one, a filled disc.
 * The words at its end say the same, so that neither colour nor a ruler is needed.
 */
public final class EvolutionChart {

    private static final double WIDTH = 481;
    private static final double PLOT_AT = 214;
    private static final double PLOT_END = 392;
    private static final double TOLD_AT = 408;
    private static final double HEAD = 22;
    private static final double ROW = 24;
    private static final double LEADING = 11.5;
    private static final double SIZE = 10;
    private static final double RADIUS = 4;

    private final LookFonts fonts;

    /**
     * Creates the chart.
     *
     * @param fonts measure its labels
     */
    public EvolutionChart(LookFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * A function.
     *
     * @param label  its title
     * @param before mean of the campaign before, over the criteria that compare; empty when none does
     * @param after  mean of this campaign over the same criteria
     * @param told   both in words
     */
    public record Bar(String label, OptionalDouble before, OptionalDouble after, String told) {
    }

    /**
     * Draws the chart.
     *
     * @param bars    the functions, in order
     * @param lowest  the lowest value of the scale
     * @param highest the highest value of the scale
     * @param before  name of the campaign before
     * @return the picture
     */
    public Drawing draw(List<Bar> bars, int lowest, int highest, String before) {
        List<Shape> shapes = new ArrayList<>();
        double y = addLegend(shapes, before);
        List<Integer> heights = bars.stream().map(bar -> Integer.valueOf(lines(bar).size())).toList();
        double end = y + HEAD + heights.stream().mapToDouble(lines -> height(lines.intValue())).sum();
        for (int level = lowest; level <= highest; level++) {
            double x = x(level, lowest, highest);
            shapes.add(new Shape.Text(x, y + 12, Anchor.MIDDLE, SIZE, true, Palette.SECONDARY, Integer.toString(level)));
            shapes.add(new Shape.Line(x, y + 17, x, end, Palette.LINE, 0.5, false));
        }
        y += HEAD;
        for (Bar bar : bars) {
            y = addBar(shapes, bar, y, lowest, highest);
        }
        return new Drawing(WIDTH, end + 2, shapes);
    }

    private double addLegend(List<Shape> shapes, String before) {
        List<String> lines = fonts.wrap(before, SIZE, false, WIDTH - 130);
        shapes.add(new Shape.Disc(RADIUS + 1, 7, RADIUS, Palette.DARK, Palette.DARK));
        shapes.add(new Shape.Text(14, 10.5, Anchor.START, SIZE, false, Palette.INK, "Cette campagne"));
        shapes.add(new Shape.Disc(118 + RADIUS, 7, RADIUS, Palette.PAPER, Palette.DARK));
        for (int i = 0; i < lines.size(); i++) {
            shapes.add(new Shape.Text(130, 10.5 + i * LEADING, Anchor.START, SIZE, false, Palette.INK, lines.get(i)));
        }
        return 10 + lines.size() * LEADING;
    }

    private List<String> lines(Bar bar) {
        return fonts.wrap(bar.label(), SIZE, false, PLOT_AT - 16);
    }

    private static double height(int lines) {
        return Math.max(ROW, lines * LEADING + 5);
    }

    private double addBar(List<Shape> shapes, Bar bar, double top, int lowest, int highest) {
        List<String> lines = lines(bar);
        double height = height(lines.size());
        double middle = top + height / 2;
        double baseline = middle + SIZE * 0.34;
        for (int i = 0; i < lines.size(); i++) {
            shapes.add(new Shape.Text(0, baseline + (i - (lines.size() - 1) / 2.0) * LEADING, Anchor.START, SIZE, false, Palette.INK, lines.get(i)));
        }
        shapes.add(new Shape.Line(0, top + height, WIDTH, top + height, Palette.LINE, 0.3, false));
        if (bar.before().isPresent() && bar.after().isPresent()) {
            double from = x(bar.before().getAsDouble(), lowest, highest);
            double to = x(bar.after().getAsDouble(), lowest, highest);
            shapes.add(new Shape.Line(from, middle, to, middle, Palette.DARK, 2, false));
            shapes.add(new Shape.Disc(from, middle, RADIUS, Palette.PAPER, Palette.DARK));
            shapes.add(new Shape.Disc(to, middle, RADIUS, Palette.DARK, Palette.DARK));
        }
        boolean told = bar.after().isPresent();
        shapes.add(new Shape.Text(TOLD_AT, baseline, Anchor.START, SIZE, told, told ? Palette.DARK : Palette.SECONDARY, bar.told()));
        return top + height;
    }

    private static double x(double value, int lowest, int highest) {
        return highest == lowest ? (PLOT_AT + PLOT_END) / 2 : PLOT_AT + (PLOT_END - PLOT_AT) * (value - lowest) / (highest - lowest);
    }
}
