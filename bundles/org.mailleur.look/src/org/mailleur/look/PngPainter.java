package org.mailleur.look;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** Paints a drawing as PNG, for formats that take no vectors. */
public final class PngPainter {

    /** Pixels for a point: 216 dots an inch, enough for lines and large letters. */
    public static final double PRINT = 3;

    /** A picture of more pixels is painted coarser, so that it fits into memory: about what an A0 sheet needs at 150 dots an inch. */
    private static final double MOST_PIXELS = 50_000_000;

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
     * Paints a drawing for print.
     *
     * @param drawing the drawing
     * @return the PNG file
     * @throws IOException when the image cannot be encoded
     */
    public byte[] paint(Drawing drawing) throws IOException {
        return paint(drawing, PRINT);
    }

    /**
     * Paints a drawing.
     *
     * @param drawing the drawing
     * @param wanted  pixels for a point; fewer where the picture would be too large for memory
     * @return the PNG file
     * @throws IOException when the image cannot be encoded
     */
    public byte[] paint(Drawing drawing, double wanted) throws IOException {
        double scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / Math.max(1, drawing.width() * drawing.height())));
        BufferedImage image = new BufferedImage((int) Math.ceil(drawing.width() * scale), (int) Math.ceil(drawing.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(drawing.ground() == null ? Color.WHITE : Color.decode(drawing.ground()));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(scale, scale);
            drawing.shapes().forEach(new AwtPainter(fonts, graphics)::paint);
        } finally {
            graphics.dispose();
        }
        return PngFile.of(image, scale);
    }
}
