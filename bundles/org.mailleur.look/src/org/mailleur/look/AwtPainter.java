package org.mailleur.look;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Paints shapes with Java2D. */
final class AwtPainter {

    private static final List<Double> DASHES = List.of(Double.valueOf(4), Double.valueOf(3));

    private final LookFonts fonts;
    private final Graphics2D graphics;

    AwtPainter(LookFonts fonts, Graphics2D graphics) {
        this.fonts = fonts;
        this.graphics = graphics;
    }

    void paint(Shape shape) {
        switch (shape) {
            case Shape.Box box -> fillAndDraw(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()), box.fill(), 1,
                    pen(box.stroke(), box.strokeWidth()));
            case Shape.Hatched area -> {
                area.lines().forEach(this::paint);
                fillAndDraw(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()), null, 1, pen(area.stroke(), 0.8));
            }
            case Shape.Line line -> fillAndDraw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()), null, 1,
                    new Pen(line.stroke(), line.strokeWidth(), line.dashed() ? DASHES : List.of(), false));
            case Shape.Polygon polygon -> fillAndDraw(path(Outline.through(polygon.points(), true)), polygon.fill(), polygon.opacity(),
                    pen(polygon.stroke(), polygon.strokeWidth()));
            case Shape.Disc disc -> fillAndDraw(new Ellipse2D.Double(disc.x() - disc.radius(), disc.y() - disc.radius(),
                    2 * disc.radius(), 2 * disc.radius()), disc.fill(), 1, pen(disc.stroke(), 1));
            case Shape.Text text -> text(text);
            case Shape.Figure figure -> fillAndDraw(path(figure.outline()), figure.fill(), 1, figure.pen());
            case Shape.Moved moved -> moved(moved);
            case Shape.Group group -> group.shapes().forEach(this::paint);
        }
    }

    private void moved(Shape.Moved moved) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(moved.x(), moved.y());
        graphics.scale(moved.scale(), moved.scale());
        moved.shapes().forEach(this::paint);
        graphics.setTransform(before);
    }

    private static Pen pen(String colour, double width) {
        return colour == null ? null : Pen.solid(colour, width);
    }

    private static Path2D path(Outline outline) {
        Path2D path = new Path2D.Double();
        for (Outline.Step step : outline.steps()) {
            switch (step) {
                case Outline.Move move -> path.moveTo(move.x(), move.y());
                case Outline.To to -> path.lineTo(to.x(), to.y());
                case Outline.Curve curve -> path.curveTo(curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.x(), curve.y());
                case Outline.Close close -> path.closePath();
            }
        }
        return path;
    }

    private void fillAndDraw(java.awt.Shape outline, String fill, double opacity, Pen pen) {
        if (fill != null) {
            graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
            graphics.setColor(Color.decode(fill));
            graphics.fill(outline);
            graphics.setComposite(AlphaComposite.SrcOver);
        }
        if (pen != null) {
            graphics.setStroke(stroke(pen));
            graphics.setColor(Color.decode(pen.colour()));
            graphics.draw(outline);
        }
    }

    private static BasicStroke stroke(Pen pen) {
        int join = pen.round() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
        if (pen.dashes().isEmpty()) {
            return new BasicStroke((float) pen.width(), pen.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_SQUARE, join);
        }
        return new BasicStroke((float) pen.width(), pen.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT, join, 10f, pen.dashLengths(), 0f);
    }

    private void text(Shape.Text text) {
        graphics.setFont(fonts.font(text.size(), text.bold(), text.italic()));
        graphics.setColor(Color.decode(text.fill()));
        graphics.drawString(text.words(), (float) text.left(fonts), (float) text.y());
    }
}
