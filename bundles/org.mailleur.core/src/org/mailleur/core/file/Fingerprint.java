package org.mailleur.core.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * Tells whether a file is still the one that was read. Not meant against forgery: only to notice that somebody else saved.
 *
 * @param size     the size in bytes; -1 for a file that does not exist
 * @param checksum the CRC-32C of the content
 */
public record Fingerprint(long size, long checksum) {

    /** The fingerprint of a file that does not exist yet. */
    public static final Fingerprint ABSENT = new Fingerprint(-1, 0);

    /**
     * Computes the fingerprint of a content.
     *
     * @param content the content
     * @return its fingerprint
     */
    public static Fingerprint of(byte[] content) {
        CRC32C crc = new CRC32C();
        crc.update(content);
        return new Fingerprint(content.length, crc.getValue());
    }

    /**
     * Computes the fingerprint of a file as it is on disk now.
     *
     * @param file the file
     * @return its fingerprint, {@link #ABSENT} when there is none
     * @throws IOException when the file cannot be read
     */
    public static Fingerprint of(Path file) throws IOException {
        if (Files.notExists(file)) {
            return ABSENT;
        }
        CRC32C crc = new CRC32C();
        long size = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
            while (channel.read(buffer) >= 0) {
                buffer.flip();
                size += buffer.remaining();
                crc.update(buffer);
                buffer.clear();
            }
        }
        return new Fingerprint(size, crc.getValue());
    }
}
