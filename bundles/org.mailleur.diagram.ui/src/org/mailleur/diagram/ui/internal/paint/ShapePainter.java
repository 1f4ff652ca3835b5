package org.mailleur.diagram.ui.internal.paint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;
import org.mailleur.look.LookFonts;
import org.mailleur.look.Outline;
import org.mailleur.look.Pen;
import org.mailleur.look.Shape;

/** Paints the shapes of pictures on a screen: the same that go into files, so that both look alike. */
public final class ShapePainter {

    private static final List<Double> DASHES = List.of(Double.valueOf(4), Double.valueOf(3));
    private static final int OPAQUE = 255;
    private static final float HATCH = 5;
    private static final float SHORTEST = 0.01f;

    private final Glyphs glyphs;
    private final Map<String, Color> colours = new HashMap<>();

    /**
     * Creates a painter.
     *
     * @param fonts  the fonts of all words
     * @param device what it paints on
     */
    public ShapePainter(LookFonts fonts, Device device) {
        this.glyphs = new Glyphs(fonts, device);
    }

    /**
     * Paints shapes.
     *
     * @param gc     where
     * @param shapes the shapes, back to front
     */
    public void paint(GC gc, List<Shape> shapes) {
        gc.setAntialias(SWT.ON);
        // As font files mean it: letters that overlap themselves have no holes.
        gc.setFillRule(SWT.FILL_WINDING);
        shapes.forEach(shape -> paint(gc, shape));
    }

    private void paint(GC gc, Shape shape) {
        switch (shape) {
            case Shape.Box box -> outline(gc, Outline.rounded(box.x(), box.y(), box.width(), box.height(), 0), box.fill(), 1,
                    pen(box.stroke(), box.strokeWidth()));
            case Shape.Hatched area -> hatched(gc, area);
            case Shape.Line line -> outline(gc, Outline.through(List.of(new Shape.Point(line.x1(), line.y1()), new Shape.Point(line.x2(), line.y2())),
                    false), null, 1, new Pen(line.stroke(), line.strokeWidth(), line.dashed() ? DASHES : List.of(), false));
            case Shape.Polygon polygon -> outline(gc, Outline.through(polygon.points(), true), polygon.fill(), polygon.opacity(),
                    pen(polygon.stroke(), polygon.strokeWidth()));
            case Shape.Disc disc -> outline(gc, Outline.ellipse(disc.x(), disc.y(), disc.radius(), disc.radius()), disc.fill(), 1,
                    pen(disc.stroke(), 1));
            case Shape.Text text -> text(gc, text);
            case Shape.Figure figure -> outline(gc, figure.outline(), figure.fill(), 1, figure.pen());
            case Shape.Moved moved -> moved(gc, moved);
            case Shape.Group group -> group.shapes().forEach(each -> paint(gc, each));
        }
    }

    /** Cut by a clip, as only screens do it; files get each line cut at its ends. */
    private void hatched(GC gc, Shape.Hatched area) {
        Outline box = Outline.rounded(area.x(), area.y(), area.width(), area.height(), 0);
        outline(gc, box, null, 1, pen(area.stroke(), 1));
        for (double offset = HATCH; offset < area.width() + area.height(); offset += HATCH) {
            double fromX = Math.min(offset, area.width());
            double toY = Math.min(offset, area.height());
            outline(gc, Outline.through(List.of(new Shape.Point(area.x() + fromX, area.y() + offset - fromX),
                    new Shape.Point(area.x() + offset - toY, area.y() + toY)), false), null, 1, pen(area.stroke(), 0.6));
        }
    }

    private static Pen pen(String colour, double width) {
        return colour == null || width <= 0 ? null : Pen.solid(colour, width);
    }

    private void moved(GC gc, Shape.Moved moved) {
        within(gc, moved.x(), moved.y(), (float) moved.scale(), () -> moved.shapes().forEach(shape -> paint(gc, shape)));
    }

    private static void within(GC gc, double x, double y, float scale, Runnable drawing) {
        Transform before = new Transform(gc.getDevice());
        Transform inside = new Transform(gc.getDevice());
        try {
            gc.getTransform(before);
            gc.getTransform(inside);
            inside.translate((float) x, (float) y);
            inside.scale(scale, scale);
            gc.setTransform(inside);
            drawing.run();
            gc.setTransform(before);
        } finally {
            inside.dispose();
            before.dispose();
        }
    }

    private void outline(GC gc, Outline outline, String fill, double opacity, Pen pen) {
        Path path = path(gc, outline);
        try {
            if (fill != null) {
                gc.setAlpha((int) Math.round(opacity * OPAQUE));
                gc.setBackground(colour(fill));
                gc.fillPath(path);
                gc.setAlpha(OPAQUE);
            }
            if (pen != null && pen.colour() != null) {
                gc.setLineAttributes(line(pen));
                gc.setForeground(colour(pen.colour()));
                gc.drawPath(path);
            }
        } finally {
            path.dispose();
        }
    }

    private static LineAttributes line(Pen pen) {
        int join = pen.round() ? SWT.JOIN_ROUND : SWT.JOIN_MITER;
        boolean whole = pen.dashes().isEmpty();
        int cap = pen.round() ? SWT.CAP_ROUND : whole ? SWT.CAP_SQUARE : SWT.CAP_FLAT;
        float[] dashes = new float[pen.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            // A stroke of no length is a dot; SWT wants some length.
            dashes[i] = Math.max(SHORTEST, pen.dashes().get(i).floatValue());
        }
        return new LineAttributes((float) pen.width(), cap, join, whole ? SWT.LINE_SOLID : SWT.LINE_CUSTOM, whole ? null : dashes, 0, 10);
    }

    private static Path path(GC gc, Outline outline) {
        Path path = new Path(gc.getDevice());
        for (Outline.Step step : outline.steps()) {
            switch (step) {
                case Outline.Move move -> path.moveTo((float) move.x(), (float) move.y());
                case Outline.To to -> path.lineTo((float) to.x(), (float) to.y());
                case Outline.Curve curve -> path.cubicTo((float) curve.x1(), (float) curve.y1(), (float) curve.x2(), (float) curve.y2(),
                        (float) curve.x(), (float) curve.y());
                case Outline.Close close -> path.close();
            }
        }
        return path;
    }

    private void text(GC gc, Shape.Text text) {
        if (text.words().isEmpty()) {
            return;
        }
        Glyphs.Words words = glyphs.of(text.words(), text.size(), text.bold(), text.italic());
        double x = switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - words.width() / 2;
            case END -> text.x() - words.width();
        };
        within(gc, x, text.y(), 1, () -> {
            gc.setBackground(colour(text.fill()));
            gc.fillPath(words.path());
        });
    }

    /** Frees what was kept for painting again. */
    public void dispose() {
        glyphs.dispose();
    }

    /**
     * Returns a colour.
     *
     * @param hex the colour, {@code #rrggbb}
     * @return the colour; it holds nothing that would have to be freed
     */
    public Color colour(String hex) {
        return colours.computeIfAbsent(hex, key -> {
            int rgb = Integer.parseInt(key.substring(1), 16);
            return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
        });
    }
}
