package org.mailleur.look;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a drawing as SVG without scripts, links or outside resources; all text is escaped. */
public final class SvgPainter {

    private static final double HATCH_STEP = 5;

    /**
     * Writes a drawing.
     *
     * @param drawing the drawing
     * @return the SVG file in UTF-8
     */
    public byte[] paint(Drawing drawing) {
        StringBuilder svg = new StringBuilder(8192);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(number(drawing.width())).append("\" height=\"")
                .append(number(drawing.height())).append("\" viewBox=\"0 0 ").append(number(drawing.width())).append(' ')
                .append(number(drawing.height())).append("\" font-family=\"'").append(LookFonts.FAMILY)
                .append("', 'Segoe UI', Arial, sans-serif\">\n");
        drawing.shapes().forEach(shape -> svg.append(element(shape)).append('\n'));
        return svg.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String element(Shape shape) {
        return switch (shape) {
            case Shape.Box box -> box(box);
            case Shape.Hatched hatched -> hatched(hatched);
            case Shape.Line line -> line(line.x1(), line.y1(), line.x2(), line.y2(), line.stroke(), line.strokeWidth(), line.dashed());
            case Shape.Polygon polygon -> "<polygon points=\"" + polygon.points().stream()
                    .map(point -> number(point.x()) + "," + number(point.y())).collect(Collectors.joining(" ")) + "\"" + paint("fill", polygon.fill())
                    + " fill-opacity=\"" + number(polygon.opacity()) + "\"" + paint("stroke", polygon.stroke())
                    + " stroke-width=\"" + number(polygon.strokeWidth()) + "\"/>";
            case Shape.Disc disc -> "<circle cx=\"" + number(disc.x()) + "\" cy=\"" + number(disc.y()) + "\" r=\"" + number(disc.radius()) + "\""
                    + paint("fill", disc.fill()) + paint("stroke", disc.stroke()) + "/>";
            case Shape.Text text -> text(text);
        };
    }

    private static String box(Shape.Box box) {
        return "<rect x=\"" + number(box.x()) + "\" y=\"" + number(box.y()) + "\" width=\"" + number(box.width()) + "\" height=\""
                + number(box.height()) + "\"" + paint("fill", box.fill()) + paint("stroke", box.stroke()) + " stroke-width=\""
                + number(box.strokeWidth()) + "\"/>";
    }

    private static String hatched(Shape.Hatched area) {
        StringBuilder svg = new StringBuilder(
                box(new Shape.Box(area.x(), area.y(), area.width(), area.height(), Palette.PAPER, area.stroke(), 0.8)));
        Hatching.lines(area, HATCH_STEP).forEach(l -> svg.append(line(l.x1(), l.y1(), l.x2(), l.y2(), area.stroke(), 0.6, false)));
        return svg.toString();
    }

    private static String line(double x1, double y1, double x2, double y2, String stroke, double width, boolean dashed) {
        return "<line x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" + number(x2) + "\" y2=\"" + number(y2) + "\""
                + paint("stroke", stroke) + " stroke-width=\"" + number(width) + "\"" + (dashed ? " stroke-dasharray=\"4 3\"" : "") + "/>";
    }

    private static String text(Shape.Text text) {
        return "<text x=\"" + number(text.x()) + "\" y=\"" + number(text.y()) + "\" text-anchor=\""
                + text.anchor().name().toLowerCase(Locale.ROOT) + "\" font-size=\"" + number(text.size()) + "\""
                + (text.bold() ? " font-weight=\"bold\"" : "") + paint("fill", text.fill()) + ">" + escaped(text.words()) + "</text>";
    }

    private static String paint(String name, String colour) {
        return " " + name + "=\"" + (colour == null ? "none" : colour) + "\"";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", Double.valueOf(value));
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
