package org.mailleur.workbench.tests;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Writes a picture as PNG with the JDK, much faster than SWT does: a walk through all screens keeps hundreds. */
final class Pictured {

    private Pictured() {
    }

    static void write(ImageData picture, Path file) throws IOException {
        PaletteData palette = picture.palette;
        BufferedImage image = new BufferedImage(picture.width, picture.height, BufferedImage.TYPE_INT_RGB);
        int[] line = new int[picture.width];
        for (int y = 0; y < picture.height; y++) {
            picture.getPixels(0, y, picture.width, line, 0);
            for (int x = 0; x < picture.width; x++) {
                line[x] = channel(line[x], palette.redMask, palette.redShift) << 16 | channel(line[x], palette.greenMask, palette.greenShift) << 8
                        | channel(line[x], palette.blueMask, palette.blueShift);
            }
            image.setRGB(0, y, picture.width, 1, line, 0, picture.width);
        }
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    private static int channel(int pixel, int mask, int shift) {
        return (shift < 0 ? (pixel & mask) >>> -shift : (pixel & mask) << shift) & 0xff;
    }
}
