package org.mailleur.look;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a painted picture as PNG. The JDK's encoder tries five filters on each line, which pays for photographs; plain drawings get
 * no smaller by it, and a report waits for them.
 * <p>
 * Source: PNG specification, third edition; colour type 3, or 2 where there are too many colours; filter type 0.
 */
final class PngFile {

    private static final long SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int BITS = 8;
    private static final int TRUE_COLOUR = 2;
    private static final int INDEXED = 3;
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
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Optional<FewColours> few = FewColours.of(pixels);
        writeChunk(out, "IHDR", header(image, few.isPresent() ? INDEXED : TRUE_COLOUR));
        writeChunk(out, "pHYs", resolution(scale));
        if (few.isPresent()) {
            writeChunk(out, "PLTE", palette(few.get().colours()));
        }
        writeChunk(out, "IDAT", few.isPresent() ? indexed(pixels, image.getWidth(), few.get()) : trueColour(pixels, image.getWidth()));
        writeChunk(out, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] header(BufferedImage image, int colourType) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(image.getWidth());
        out.writeInt(image.getHeight());
        out.write(new byte[] { BITS, (byte) colourType, 0, 0, 0 });
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

    private static byte[] palette(int[] colours) {
        byte[] palette = new byte[CHANNELS * colours.length];
        for (int i = 0; i < colours.length; i++) {
            putColour(palette, CHANNELS * i, colours[i]);
        }
        return palette;
    }

    private static byte[] indexed(int[] pixels, int width, FewColours colours) {
        byte[] lines = new byte[pixels.length / width * (1 + width)];
        int last = pixels[0];
        byte number = colours.number(last);
        int at = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (i % width == 0) {
                at++;
            }
            if (pixels[i] != last) {
                last = pixels[i];
                number = colours.number(last);
            }
            lines[at++] = number;
        }
        return compressed(lines);
    }

    private static byte[] trueColour(int[] pixels, int width) {
        byte[] lines = new byte[pixels.length / width * (1 + CHANNELS * width)];
        int at = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (i % width == 0) {
                at++;
            }
            putColour(lines, at, pixels[i]);
            at += CHANNELS;
        }
        return compressed(lines);
    }

    private static void putColour(byte[] target, int at, int colour) {
        target[at] = (byte) (colour >> 16);
        target[at + 1] = (byte) (colour >> 8);
        target[at + 2] = (byte) colour;
    }

    private static byte[] compressed(byte[] lines) {
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(lines);
            deflater.finish();
            byte[] bytes = new byte[1 << 16];
            int length = 0;
            while (!deflater.finished()) {
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, 2 * length);
                }
                length += deflater.deflate(bytes, length, bytes.length - length);
            }
            return Arrays.copyOf(bytes, length);
        } finally {
            deflater.end();
        }
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
