package org.mailleur.look;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Paints a drawing as PNG at print resolution, for formats that take no vectors. */
public final class PngPainter {

    /** Pixels for a point: 216 dots an inch, enough for lines and large letters. */
    private static final double SCALE = 3;

    private static final float[] DASHES = { 4f, 3f };

    private final LookFonts fonts;

    /**
     * Creates a painter.
     *
     * @param fonts the fonts of its text
     */
    public PngPainter(LookFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Paints a drawing.
     *
     * @param drawing the drawing
     * @return the PNG file
     * @throws IOException when the image cannot be encoded
     */
    public byte[] paint(Drawing drawing) throws IOException {
        BufferedImage image = new BufferedImage((int) Math.ceil(drawing.width() * SCALE), (int) Math.ceil(drawing.height() * SCALE),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(SCALE, SCALE);
            drawing.shapes().forEach(shape -> paint(graphics, shape));
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "png", bytes)) {
            throw new IOException("No PNG encoder");
        }
        return bytes.toByteArray();
    }

    private void paint(Graphics2D graphics, Shape shape) {
        switch (shape) {
            case Shape.Box box -> fillAndDraw(graphics, new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()), box.fill(), 1,
                    box.stroke(), box.strokeWidth());
            case Shape.Hatched area -> {
                Hatching.lines(area, 5).forEach(line -> paint(graphics, line));
                fillAndDraw(graphics, new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()), null, 1, area.stroke(), 0.8);
            }
            case Shape.Line line -> {
                graphics.setStroke(stroke(line.strokeWidth(), line.dashed()));
                graphics.setColor(Color.decode(line.stroke()));
                graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
            }
            case Shape.Polygon polygon -> fillAndDraw(graphics, path(polygon), polygon.fill(), polygon.opacity(), polygon.stroke(),
                    polygon.strokeWidth());
            case Shape.Disc disc -> fillAndDraw(graphics, new Ellipse2D.Double(disc.x() - disc.radius(), disc.y() - disc.radius(),
                    2 * disc.radius(), 2 * disc.radius()), disc.fill(), 1, disc.stroke(), 1);
            case Shape.Text text -> text(graphics, text);
        }
    }

    private static Path2D path(Shape.Polygon polygon) {
        Path2D path = new Path2D.Double();
        polygon.points().forEach(point -> {
            if (path.getCurrentPoint() == null) {
                path.moveTo(point.x(), point.y());
            } else {
                path.lineTo(point.x(), point.y());
            }
        });
        path.closePath();
        return path;
    }

    private static void fillAndDraw(Graphics2D graphics, java.awt.Shape outline, String fill, double opacity, String stroke, double width) {
        if (fill != null) {
            graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
            graphics.setColor(Color.decode(fill));
            graphics.fill(outline);
            graphics.setComposite(AlphaComposite.SrcOver);
        }
        if (stroke != null) {
            graphics.setStroke(stroke(width, false));
            graphics.setColor(Color.decode(stroke));
            graphics.draw(outline);
        }
    }

    private static BasicStroke stroke(double width, boolean dashed) {
        return dashed ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, DASHES, 0f)
                : new BasicStroke((float) width);
    }

    private void text(Graphics2D graphics, Shape.Text text) {
        double width = fonts.width(text.words(), text.size(), text.bold());
        double x = switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
        graphics.setFont(fonts.font(text.size(), text.bold()));
        graphics.setColor(Color.decode(text.fill()));
        graphics.drawString(text.words(), (float) x, (float) text.y());
    }
}
