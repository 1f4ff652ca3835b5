package org.mailleur.report.internal.post;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * The content of a part as it stands in the file.
 *
 * @param bytes    the content, compressed or not
 * @param deflated whether it is compressed
 * @param size     length of the content before it was compressed
 * @param checksum its checksum, before it was compressed
 */
record Packed(byte[] bytes, boolean deflated, int size, long checksum) {

    /** Leaves the content as it is. */
    static Packed stored(byte[] content) {
        return new Packed(content, false, content.length, checksum(content));
    }

    /** Compresses the content. */
    static Packed deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            byte[] bytes = new byte[content.length / 4 + 64];
            int length = 0;
            while (!deflater.finished()) {
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, 2 * length);
                }
                length += deflater.deflate(bytes, length, bytes.length - length);
            }
            return new Packed(Arrays.copyOf(bytes, length), true, content.length, checksum(content));
        } finally {
            deflater.end();
        }
    }

    private static long checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue();
    }
}
