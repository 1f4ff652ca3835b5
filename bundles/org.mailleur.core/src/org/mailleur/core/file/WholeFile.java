package org.mailleur.core.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files that are never half there: reports, pictures, tables. Files of a model are saved by {@link ModelFileSaver}, which also keeps what was there before. */
public final class WholeFile {

    private WholeFile() {
    }

    /**
     * Writes beside the target, then moves over it.
     *
     * @param target the file
     * @param bytes  its content
     * @throws IOException when it cannot be written; the target is then as it was
     */
    public static void write(Path target, byte[] bytes) throws IOException {
        Path absolute = target.toAbsolutePath();
        // Not Files.createTempFile: its files are their maker's alone, and what is written here is there to be read by others.
        Path beside = absolute.resolveSibling("." + absolute.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            move(beside, absolute);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network drives cannot; a plain move within one folder is the best that they have.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
