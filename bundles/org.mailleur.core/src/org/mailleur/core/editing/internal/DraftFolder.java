package org.mailleur.core.editing.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where one running program keeps the drafts of one space. A lock tells that it runs: the system takes it away when the program dies,
 * however it dies.
 */
public final class DraftFolder implements AutoCloseable {

    /** Name of the folder in a space; git ignores what is in it. */
    public static final String NAME = ".recuperation";

    private static final String LOCK = "en-cours";

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private DraftFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Makes a folder for this program.
     *
     * @param space the folder of the space
     * @return the folder, locked
     * @throws IOException when it cannot be made
     */
    public static DraftFolder make(Path space) throws IOException {
        Path all = space.resolve(NAME);
        Files.createDirectories(all);
        Path ignore = all.resolve(".gitignore");
        if (Files.notExists(ignore) || Files.size(ignore) == 0) {
            Files.writeString(ignore, "*\n");
        }
        Path folder = Files.createDirectory(all.resolve(UUID.randomUUID().toString()));
        FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return new DraftFolder(folder, channel, channel.tryLock());
    }

    /**
     * Finds what programs that do not run any more left behind.
     *
     * @param space the folder of the space
     * @return their folders with at least one draft, in no order
     * @throws IOException when they cannot be listed
     */
    public static List<Path> abandoned(Path space) throws IOException {
        Path all = space.resolve(NAME);
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try (Stream<Path> listed = Files.list(all)) {
            for (Path folder : listed.filter(Files::isDirectory).toList()) {
                if (!isRunning(folder)) {
                    found.add(folder);
                }
            }
        }
        return found;
    }

    private static boolean isRunning(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            try (FileLock lock = channel.tryLock()) {
                return lock == null;
            }
        } catch (OverlappingFileLockException e) {
            // This very program has it.
            return true;
        } catch (NoSuchFileException e) {
            // A crash may come before there is a lock.
            return false;
        }
    }

    /**
     * Reads the drafts in a folder; what a crash cut short is passed over.
     *
     * @param folder the folder
     * @return the drafts
     * @throws IOException when the folder cannot be read
     */
    public static List<DraftFile> drafts(Path folder) throws IOException {
        List<DraftFile> drafts = new ArrayList<>();
        try (Stream<Path> listed = Files.list(folder)) {
            for (Path path : listed.filter(each -> each.toString().endsWith(DraftFile.SUFFIX)).sorted().toList()) {
                DraftFile.read(path).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /**
     * Keeps a draft; the one before of the same file stays whole until this one takes its place.
     *
     * @param draft the draft
     * @throws IOException when it cannot be written
     */
    public void keep(DraftFile draft) throws IOException {
        Path target = folder.resolve(DraftFile.fileName(draft.name()));
        Path beside = folder.resolve(target.getFileName() + ".tmp");
        Files.write(beside, draft.bytes());
        try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Lets a draft go: its file is saved, or as it was.
     *
     * @param name the file's path below the folder of the space
     * @throws IOException when it cannot be deleted
     */
    public void drop(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(DraftFile.fileName(name)));
    }

    /** Deletes the folder with all drafts: the person left, and said what becomes of her work. */
    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.release();
        }
        channel.close();
        delete(folder);
    }

    /**
     * Deletes a folder of drafts.
     *
     * @param folder the folder
     * @throws IOException when it cannot be deleted
     */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> listed = Files.list(folder)) {
            for (Path path : listed.toList()) {
                Files.deleteIfExists(path);
            }
        }
        Files.deleteIfExists(folder);
    }
}
