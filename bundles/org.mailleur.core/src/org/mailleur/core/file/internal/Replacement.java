package org.mailleur.core.file.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A content written beside a file, to take its place in one step. */
public final class Replacement {

    private static final String SUFFIX = ".tmp";
    /** Younger remains may belong to a save that another program is making now. */
    private static final Duration ABANDONED = Duration.ofDays(1);
    /** More saves of the same file than these are never under way at once. */
    private static final int REMAINS = 3;
    /** A disk with less room than this is called full. */
    private static final long ROOM = 1 << 16;

    private final Path target;
    private final Path draft;
    private long size;

    private Replacement(Path target, Path draft) {
        this.target = target;
        this.draft = draft;
    }

    /**
     * Starts a replacement, on the same disk as the file so that it can take its place in one step.
     *
     * @param target the file to replace
     * @return the replacement, not written yet
     * @throws IOException when the folder cannot be made
     */
    public static Replacement beside(Path target) throws IOException {
        Path folder = target.resolveSibling(Backups.FOLDER);
        Backups.prepare(folder);
        sweep(folder, target.getFileName() + ".");
        return new Replacement(target, draft(target));
    }

    /** Returns a new name for what is written beside a file before it has its own. */
    static Path draft(Path target) {
        return target.resolveSibling(Backups.FOLDER).resolve(target.getFileName() + "." + UUID.randomUUID() + SUFFIX);
    }

    /** Removes what crashes left behind: all that is old, and of the same file all but the newest few, however often it crashed. */
    private static void sweep(Path folder, String prefix) throws IOException {
        List<Draft> drafts = new ArrayList<>();
        try (Stream<Path> listed = Files.list(folder)) {
            for (Path path : listed.filter(path -> path.toString().endsWith(SUFFIX)).toList()) {
                Draft.of(path).ifPresent(drafts::add);
            }
        }
        drafts.sort(Comparator.comparing(Draft::written).reversed());
        Instant oldest = Instant.now().minus(ABANDONED);
        int own = 0;
        for (Draft draft : drafts) {
            boolean sameFile = draft.path.getFileName().toString().startsWith(prefix);
            if (draft.written.isBefore(oldest) || sameFile && ++own > REMAINS) {
                Files.deleteIfExists(draft.path);
            }
        }
    }

    /** What is written, or was left, beside a file. */
    private record Draft(Path path, Instant written) {

        /** Empty when another save has just finished with it. */
        static Optional<Draft> of(Path path) throws IOException {
            try {
                return Optional.of(new Draft(path, Files.getLastModifiedTime(path).toInstant()));
            } catch (NoSuchFileException e) {
                return Optional.empty();
            }
        }
    }

    /**
     * Writes the content and forces it to the disk.
     *
     * @param content the content
     * @throws IOException when it cannot be written whole
     */
    public void write(byte[] content) throws IOException {
        size = content.length;
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /**
     * Reads back what was written.
     *
     * @return the content on disk
     * @throws IOException when it cannot be read
     */
    public byte[] read() throws IOException {
        byte[] content = Files.readAllBytes(draft);
        if (content.length != size) {
            throw new IOException("short file: " + content.length + " of " + size + " bytes");
        }
        return content;
    }

    /**
     * Takes the file's place, with its permissions.
     *
     * @throws IOException when it cannot; the file is then as it was
     */
    public void takePlace() throws IOException {
        PosixFileAttributeView old = Files.exists(target) ? Files.getFileAttributeView(target, PosixFileAttributeView.class) : null;
        if (old != null) {
            Files.setPosixFilePermissions(draft, old.readAttributes().permissions());
        }
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Only exotic file systems come here; the dated backup stands in for the one step.
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Forces to the disk which files a folder has, so that a power cut does not undo what took its place there.
     *
     * @param folder the folder
     * @throws IOException when the disk refuses
     */
    public static void forceFolder(Path folder) throws IOException {
        // Windows cannot open folders; there the file system's journal orders the rename after the content.
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /**
     * Removes what was written, unless it took the file's place.
     *
     * @throws IOException when it cannot be removed
     */
    public void discard() throws IOException {
        Files.deleteIfExists(draft);
    }

    /**
     * Tells whether a file is marked as not to be written, even for somebody who could.
     *
     * @param file the file, which need not exist
     * @return true when it is
     * @throws IOException when its attributes cannot be read
     */
    public static boolean isReadOnly(Path file) throws IOException {
        if (Files.notExists(file)) {
            return false;
        }
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null) {
            return !posix.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE) || !Files.isWritable(file);
        }
        DosFileAttributeView dos = Files.getFileAttributeView(file, DosFileAttributeView.class);
        return dos != null && dos.readAttributes().isReadOnly();
    }

    /**
     * Tells whether the disk on which a file lies has no room.
     *
     * @param file the file, which need not exist
     * @return true when it is full
     */
    public static boolean isDiskFull(Path file) {
        try {
            return Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() < ROOM;
        } catch (IOException e) {
            // The answer only chooses between two messages.
            return false;
        }
    }
}
