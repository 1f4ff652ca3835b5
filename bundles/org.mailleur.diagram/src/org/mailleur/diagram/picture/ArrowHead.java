package org.mailleur.diagram.picture;

import java.util.List;
import org.mailleur.diagram.geometry.Spot;
import org.mailleur.diagram.graph.EdgeStyle;
import org.mailleur.look.Outline;
import org.mailleur.look.Palette;
import org.mailleur.look.Pen;
import org.mailleur.look.Shape;

/** What stands at an end of an edge. */
record ArrowHead(EdgeStyle.Arrow arrow, EdgeStyle style) {

    private double length() {
        return 7 + 1.6 * style.width();
    }

    /** How much of the line's end the head stands for: the line must not show through it. */
    double cover() {
        return switch (arrow) {
            case NONE -> 0;
            case OPEN -> style.width() / 2;
            case CLOSED, FILLED -> length() - 1;
            case DIAMOND, FILLED_DIAMOND -> 2 * length() * 0.75 - 1;
        };
    }

    /** Draws the head with its tip at a place, coming from another. */
    List<Shape> paint(Spot tip, Spot from) {
        if (arrow == EdgeStyle.Arrow.NONE) {
            return List.of();
        }
        double distance = Math.max(1e-6, Math.hypot(from.x() - tip.x(), from.y() - tip.y()));
        Axes axes = new Axes(tip, (from.x() - tip.x()) / distance, (from.y() - tip.y()) / distance);
        double length = length();
        double half = length * 0.42;
        Pen pen = new Pen(style.colour(), Math.max(1, Math.min(2, style.width())), List.of(), true);
        return List.of(switch (arrow) {
            case OPEN -> new Shape.Figure(axes.line(false, length, -half, 0, 0, length, half), null,
                    new Pen(style.colour(), Math.max(1.2, Math.min(2.2, style.width())), List.of(), true));
            case CLOSED -> new Shape.Figure(axes.line(true, length, -half, 0, 0, length, half), Palette.PAPER, pen);
            case FILLED -> new Shape.Figure(axes.line(true, length, -half, 0, 0, length, half), style.colour(), null);
            case DIAMOND -> diamond(axes, length * 0.75, Palette.PAPER, pen);
            case FILLED_DIAMOND -> diamond(axes, length * 0.75, style.colour(), pen);
            case NONE -> throw new IllegalStateException("Nothing to draw");
        });
    }

    private static Shape diamond(Axes axes, double half, String fill, Pen pen) {
        return new Shape.Figure(axes.line(true, 0, 0, half, half * 0.6, 2 * half, 0, half, -half * 0.6), fill, pen);
    }

    /** Places seen from the tip: along the line, and beside it. */
    private record Axes(Spot tip, double alongX, double alongY) {

        Outline line(boolean closed, double... pairs) {
            Outline.Builder builder = new Outline.Builder();
            for (int i = 0; i < pairs.length; i += 2) {
                double x = tip.x() + alongX * pairs[i] - alongY * pairs[i + 1];
                double y = tip.y() + alongY * pairs[i] + alongX * pairs[i + 1];
                if (i == 0) {
                    builder.move(x, y);
                } else {
                    builder.to(x, y);
                }
            }
            return (closed ? builder.close() : builder).build();
        }
    }
}
