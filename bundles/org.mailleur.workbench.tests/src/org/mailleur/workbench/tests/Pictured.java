package org.mailleur.workbench.tests;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Writes a picture as PNG, ten times as fast as SWT does: a walk through all screens keeps hundreds. */
final class Pictured {

    private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };
    private static final int TRUE_COLOUR = 2;

    private Pictured() {
    }

    static void write(ImageData picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.write(SIGNATURE);
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            try (DataOutputStream fields = new DataOutputStream(head)) {
                fields.writeInt(picture.width);
                fields.writeInt(picture.height);
                fields.write(new byte[] { 8, TRUE_COLOUR, 0, 0, 0 });
            }
            chunk(out, "IHDR", head.toByteArray());
            chunk(out, "IDAT", packed(picture));
            chunk(out, "IEND", new byte[0]);
        }
    }

    private static byte[] packed(ImageData picture) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater quick = new Deflater(Deflater.BEST_SPEED);
        PaletteData palette = picture.palette;
        int[] pixels = new int[picture.width];
        byte[] line = new byte[1 + 3 * picture.width];
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, quick)) {
            for (int y = 0; y < picture.height; y++) {
                picture.getPixels(0, y, picture.width, pixels, 0);
                for (int x = 0; x < picture.width; x++) {
                    line[3 * x + 1] = channel(pixels[x], palette.redMask, palette.redShift);
                    line[3 * x + 2] = channel(pixels[x], palette.greenMask, palette.greenShift);
                    line[3 * x + 3] = channel(pixels[x], palette.blueMask, palette.blueShift);
                }
                out.write(line);
            }
        } finally {
            quick.end();
        }
        return packed.toByteArray();
    }

    private static byte channel(int pixel, int mask, int shift) {
        return (byte) (shift < 0 ? (pixel & mask) >>> -shift : (pixel & mask) << shift);
    }

    private static void chunk(DataOutputStream out, String kind, byte[] content) throws IOException {
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
