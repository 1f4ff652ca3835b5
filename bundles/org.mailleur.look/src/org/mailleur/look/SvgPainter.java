package org.mailleur.look;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes a drawing as SVG without scripts, links or outside resources; text stays text, and all of it is escaped. */
public final class SvgPainter {


    /**
     * Writes a drawing. One with a title is a picture of that name for a screen reader.
     *
     * @param drawing the drawing
     * @return the SVG file in UTF-8
     */
    public byte[] paint(Drawing drawing) {
        SvgText svg = new SvgText();
        svg.add("<svg xmlns=\"http://www.w3.org/2000/svg\"").number("width", drawing.width()).number("height", drawing.height())
                .add(" viewBox=\"0 0 ").add(drawing.width()).add(" ").add(drawing.height()).add("\" font-family=\"'" + LookFonts.FAMILY
                        + "', 'Segoe UI', Arial, sans-serif\"");
        boolean named = !drawing.title().isEmpty();
        if (named) {
            svg.add(" role=\"img\" lang=\"fr\"").words("aria-label", drawing.title());
        }
        svg.add(">\n");
        named(svg, drawing.title(), drawing.description());
        if (drawing.ground() != null) {
            svg.add("<rect").number("width", drawing.width()).number("height", drawing.height()).colour("fill", drawing.ground()).add("/>\n");
        }
        drawing.shapes().forEach(shape -> {
            element(svg, shape);
            svg.add("\n");
        });
        return svg.add("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void element(SvgText svg, Shape shape) {
        switch (shape) {
            case Shape.Box box -> box(svg, box);
            case Shape.Hatched area -> {
                box(svg, new Shape.Box(area.x(), area.y(), area.width(), area.height(), Palette.PAPER, area.stroke(), 0.8));
                area.lines().forEach(line -> line(svg, line));
            }
            case Shape.Line line -> line(svg, line);
            case Shape.Polygon polygon -> polygon(svg, polygon);
            case Shape.Disc disc -> svg.add("<circle").number("cx", disc.x()).number("cy", disc.y()).number("r", disc.radius())
                    .colour("fill", disc.fill()).colour("stroke", disc.stroke()).add("/>");
            case Shape.Text text -> text(svg, text);
            case Shape.Figure figure -> figure(svg, figure);
            case Shape.Moved moved -> moved(svg, moved);
            case Shape.Group group -> group(svg, group);
        }
    }

    private static void box(SvgText svg, Shape.Box box) {
        svg.add("<rect").number("x", box.x()).number("y", box.y()).number("width", box.width()).number("height", box.height())
                .colour("fill", box.fill()).colour("stroke", box.stroke()).number("stroke-width", box.strokeWidth()).add("/>");
    }

    private static void line(SvgText svg, Shape.Line line) {
        svg.add("<line").number("x1", line.x1()).number("y1", line.y1()).number("x2", line.x2()).number("y2", line.y2())
                .colour("stroke", line.stroke()).number("stroke-width", line.strokeWidth())
                .add(line.dashed() ? " stroke-dasharray=\"4 3\"/>" : "/>");
    }

    private static void polygon(SvgText svg, Shape.Polygon polygon) {
        svg.add("<polygon points=\"");
        String between = "";
        for (Shape.Point point : polygon.points()) {
            svg.add(between).add(point.x()).add(",").add(point.y());
            between = " ";
        }
        svg.add("\"").colour("fill", polygon.fill()).number("fill-opacity", polygon.opacity()).colour("stroke", polygon.stroke())
                .number("stroke-width", polygon.strokeWidth()).add("/>");
    }

    private static void text(SvgText svg, Shape.Text text) {
        svg.add("<text").number("x", text.x()).number("y", text.y()).add(" text-anchor=\"").add(text.anchor().name().toLowerCase(Locale.ROOT))
                .add("\"").number("font-size", text.size()).add(text.bold() ? " font-weight=\"bold\"" : "")
                .add(text.italic() ? " font-style=\"italic\"" : "").colour("fill", text.fill()).add(">").escaped(text.words()).add("</text>");
    }

    private static void figure(SvgText svg, Shape.Figure figure) {
        svg.add("<path").outline(figure.outline()).colour("fill", figure.fill());
        Pen pen = figure.pen();
        if (pen != null) {
            svg.colour("stroke", pen.colour()).number("stroke-width", pen.width());
            if (!pen.dashes().isEmpty()) {
                dashes(svg, pen.dashes());
            }
            svg.add(pen.round() ? " stroke-linecap=\"round\" stroke-linejoin=\"round\"" : "");
        }
        svg.add("/>");
    }

    private static void dashes(SvgText svg, List<Double> lengths) {
        svg.add(" stroke-dasharray=\"");
        String between = "";
        for (double length : lengths) {
            svg.add(between).add(length);
            between = " ";
        }
        svg.add("\"");
    }

    private static void moved(SvgText svg, Shape.Moved moved) {
        svg.add("<g transform=\"translate(").add(moved.x()).add(" ").add(moved.y()).add(")");
        if (moved.scale() != 1) {
            svg.add(" scale(").fine(moved.scale()).add(")");
        }
        svg.add("\">");
        moved.shapes().forEach(shape -> element(svg, shape));
        svg.add("</g>");
    }

    private static void group(SvgText svg, Shape.Group group) {
        svg.add("<g");
        if (!group.id().isEmpty()) {
            svg.words("id", group.id());
        }
        svg.add(">");
        named(svg, group.title(), group.description());
        group.shapes().forEach(shape -> element(svg, shape));
        svg.add("</g>");
    }

    private static void named(SvgText svg, String title, String description) {
        if (!title.isEmpty()) {
            svg.add("<title>").escaped(title).add("</title>");
        }
        if (!description.isEmpty()) {
            svg.add("<desc>").escaped(description).add("</desc>");
        }
    }
}
