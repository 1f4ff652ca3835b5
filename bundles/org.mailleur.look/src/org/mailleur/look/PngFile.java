package org.mailleur.look;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a painted picture as PNG. The JDK's encoder tries five filters on each line, which pays for photographs; plain drawings get
 * no smaller by it, and a report waits for them.
 * <p>
 * Source: PNG specification, third edition; colour type 2, filter type 0.
 */
final class PngFile {

    private static final long SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int BITS = 8;
    private static final int TRUE_COLOUR = 2;
    private static final int CHANNELS = 3;
    /** Fast and, for areas of one colour, nearly as small as the slowest. */
    private static final int LEVEL = 3;
    private static final double INCH_IN_METRES = 0.0254;
    private static final double POINTS_TO_THE_INCH = 72;

    private PngFile() {
    }

    /**
     * Writes a picture.
     *
     * @param image a picture of red, green and blue in whole numbers
     * @param scale pixels for a point, told in the file so that programs know its true size
     * @return the file
     * @throws IOException never, since it is written to memory
     */
    static byte[] of(BufferedImage image, double scale) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        out.writeLong(SIGNATURE);
        writeChunk(out, "IHDR", header(image));
        writeChunk(out, "pHYs", resolution(scale));
        writeChunk(out, "IDAT", pixels(image));
        writeChunk(out, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] header(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(image.getWidth());
        out.writeInt(image.getHeight());
        out.write(new byte[] { BITS, TRUE_COLOUR, 0, 0, 0 });
        return bytes.toByteArray();
    }

    private static byte[] resolution(double scale) throws IOException {
        int perMetre = (int) Math.round(scale * POINTS_TO_THE_INCH / INCH_IN_METRES);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(perMetre);
        out.writeInt(perMetre);
        out.write(1);
        return bytes.toByteArray();
    }

    private static byte[] pixels(BufferedImage image) throws IOException {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        byte[] line = new byte[1 + CHANNELS * width];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(LEVEL);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
            for (int y = 0; y < image.getHeight(); y++) {
                int at = 1;
                for (int x = y * width; x < (y + 1) * width; x++) {
                    line[at++] = (byte) (pixels[x] >> 16);
                    line[at++] = (byte) (pixels[x] >> 8);
                    line[at++] = (byte) pixels[x];
                }
                out.write(line);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void writeChunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) checksum.getValue());
    }
}
