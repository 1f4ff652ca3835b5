package org.mailleur.look.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.mailleur.look.Drawing;
import org.mailleur.look.LookFonts;
import org.mailleur.look.Palette;
import org.mailleur.look.PngPainter;
import org.mailleur.look.Shape;

/** PNG as others read it: the right pixels, the right size, always the same. */
class PngPainterTest {

    private static final int OPAQUE = 0xFFFFFF;

    private static byte[] png(Drawing drawing, double scale) throws IOException {
        return new PngPainter(LookFonts.shipped()).paint(drawing, scale);
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void pixelsHaveTheColoursOfTheDrawing() throws IOException {
        Drawing drawing = new Drawing(40, 20, "", "", Palette.PAPER, List.of(new Shape.Box(10, 5, 20, 10, "#0B6E8F", null, 0)));
        BufferedImage image = image(png(drawing, 2));
        assertEquals(80, image.getWidth());
        assertEquals(40, image.getHeight());
        assertEquals(0x0B6E8F, image.getRGB(40, 20) & OPAQUE);
        assertEquals(OPAQUE, image.getRGB(5, 5) & OPAQUE);
    }

    /** More shades than a palette holds, which is then not used: gradients show no steps. */
    @Test
    void manyColoursStayExact() throws IOException {
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            shapes.add(new Shape.Box(i % 100, i / 100, 1, 1, String.format("#%06X", Integer.valueOf(i * 3331 & OPAQUE)), null, 0));
        }
        BufferedImage image = image(png(new Drawing(100, 50, "", "", Palette.PAPER, shapes), 1));
        for (int i = 0; i < 5000; i += 7) {
            assertEquals(i * 3331 & OPAQUE, image.getRGB(i % 100, i / 100) & OPAQUE, "pixel " + i);
        }
    }

    @Test
    void aHugeDrawingIsScaledDownRatherThanFillsTheMemory() throws IOException {
        BufferedImage image = image(png(new Drawing(40_000, 10_000, "", "", Palette.PAPER, List.of()), 3));
        assertTrue((long) image.getWidth() * image.getHeight() <= 50_100_000L, image.getWidth() + " x " + image.getHeight());
        assertEquals(4, image.getWidth() / (double) image.getHeight(), 0.01);
    }

    @Test
    void theSameDrawingIsAlwaysTheSameFile() throws IOException {
        Drawing drawing = new Drawing(60, 20, "", "", Palette.PAPER, List.of(new Shape.Text(5, 14, Shape.Anchor.START, 12, true, Palette.INK, "Élu·es")));
        assertArrayEquals(png(drawing, 2), png(drawing, 2));
    }
}
