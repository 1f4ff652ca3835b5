package org.mailleur.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import org.mailleur.diagram.graph.BoxStyle;
import org.mailleur.diagram.graph.LineStyle;
import org.mailleur.look.Outline;
import org.mailleur.look.Pen;

/** How gaps say what is: a whole line for what works, dashes for what is wished for, a border half of which is dashed for what is being built. */
final class Dashes {

    private static final double STROKE = 5;
    private static final double GAP = 3.5;

    private Dashes() {
    }

    static Pen border(BoxStyle style, Outline outline) {
        return along(Pen.solid(style.border(), style.borderWidth()), style.borderLine(), outline);
    }

    /** A pen for a closed outline; one in development is whole above and dashed below. */
    static Pen along(Pen pen, LineStyle line, Outline outline) {
        return line == LineStyle.DASH_DOT ? pen.dashed(halves(length(outline))) : along(pen, line);
    }

    /** A pen for an open line. */
    static Pen along(Pen pen, LineStyle line) {
        double grow = Math.max(1, pen.width() / 1.5);
        return switch (line) {
            case SOLID -> pen;
            case DASH -> pen.dashed(List.of(STROKE * grow, GAP * grow));
            case DOT -> pen.dashed(List.of(1.5 * grow, 2.5 * grow));
            case DASH_DOT -> pen.dashed(List.of(10 * grow, GAP * grow, 2 * grow, GAP * grow));
        };
    }

    private static List<Double> halves(double length) {
        List<Double> lengths = new ArrayList<>();
        lengths.add(Double.valueOf(length / 2));
        int pairs = Math.max(1, (int) Math.floor(length / 2 / (STROKE + GAP)));
        double grow = length / 2 / (pairs * (STROKE + GAP));
        for (int i = 0; i < pairs; i++) {
            lengths.add(Double.valueOf(GAP * grow));
            lengths.add(Double.valueOf(STROKE * grow));
        }
        lengths.add(Double.valueOf(0));
        return lengths;
    }

    private static double length(Outline outline) {
        double length = 0;
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        for (Outline.Step step : outline.steps()) {
            switch (step) {
                case Outline.Move move -> {
                    startX = move.x();
                    startY = move.y();
                    x = startX;
                    y = startY;
                }
                case Outline.To to -> {
                    length += Math.hypot(to.x() - x, to.y() - y);
                    x = to.x();
                    y = to.y();
                }
                case Outline.Curve c -> {
                    double chord = Math.hypot(c.x() - x, c.y() - y);
                    double legs = Math.hypot(c.x1() - x, c.y1() - y) + Math.hypot(c.x2() - c.x1(), c.y2() - c.y1()) + Math.hypot(c.x() - c.x2(), c.y() - c.y2());
                    length += (chord + legs) / 2;
                    x = c.x();
                    y = c.y();
                }
                case Outline.Close close -> length += Math.hypot(startX - x, startY - y);
            }
        }
        return length;
    }
}
