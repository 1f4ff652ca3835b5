package org.mailleur.look;

import java.util.ArrayList;
import java.util.List;

/** The slanting lines of a hatched area, cut at its edges: no clip path, which some printers' software gets wrong. */
final class Hatching {

    private Hatching() {
    }

    static List<Shape.Line> lines(Shape.Hatched area, double step) {
        List<Shape.Line> lines = new ArrayList<>();
        for (double offset = step; offset < area.width() + area.height(); offset += step) {
            double fromX = Math.min(offset, area.width());
            double fromY = offset - fromX;
            double toY = Math.min(offset, area.height());
            double toX = offset - toY;
            lines.add(new Shape.Line(area.x() + fromX, area.y() + fromY, area.x() + toX, area.y() + toY, area.stroke(), 0.6, false));
        }
        return lines;
    }
}
