package org.mailleur.core.file.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** Dated copies of a file as it was before each save, in a folder beside it that git ignores. */
public final class Backups {

    /** Name of the folder, beside the files that it backs up. */
    public static final String FOLDER = ".sauvegardes";
    /** How many backups of a file are kept. */
    public static final int KEPT = 10;

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd_HH-mm-ss-SSS");

    private final Clock clock;

    /**
     * Makes the backups.
     *
     * @param clock tells their dates
     */
    public Backups(Clock clock) {
        this.clock = clock;
    }

    /**
     * Keeps the present file. The copy is a second name for the same content where the disk can do that, so that whatever takes
     * the file's place, the content that it replaces is kept.
     *
     * @param file the file
     * @return the backup
     * @throws IOException when it cannot be made
     */
    public Path keep(Path file) throws IOException {
        Path folder = file.resolveSibling(FOLDER);
        prepare(folder);
        Path backup = folder.resolve(STAMP.format(LocalDateTime.now(clock)) + "_" + file.getFileName());
        Files.deleteIfExists(backup);
        try {
            Files.createLink(backup, file);
        } catch (UnsupportedOperationException | IOException e) {
            // FAT sticks and some network shares know no links; a copy that a crash cuts short must not pass for a backup.
            Path draft = Replacement.draft(file);
            Files.copy(file, draft, StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(draft, backup, StandardCopyOption.REPLACE_EXISTING);
        }
        return backup;
    }

    /** Makes the folder; one that a crash left without its rule for git, or with an empty one, is mended. */
    static void prepare(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path ignore = folder.resolve(".gitignore");
        if (Files.notExists(ignore) || Files.size(ignore) == 0) {
            Files.writeString(ignore, "*\n");
        }
    }

    /**
     * Returns the backups of a file.
     *
     * @param file the file
     * @return its backups, the newest first
     * @throws IOException when the folder cannot be read
     */
    public static List<Path> of(Path file) throws IOException {
        Path folder = file.resolveSibling(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        String suffix = "_" + file.getFileName();
        int stamp = "yyyy-MM-dd_HH-mm-ss-SSS".length();
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(path -> {
                String name = path.getFileName().toString();
                return name.endsWith(suffix) && name.length() == stamp + suffix.length();
            }).sorted((a, b) -> b.compareTo(a)).toList();
        }
    }

    /**
     * Deletes all but the newest backups of a file.
     *
     * @param file the file
     * @throws IOException when a backup cannot be deleted
     */
    public static void prune(Path file) throws IOException {
        List<Path> backups = of(file);
        for (Path old : backups.subList(Math.min(KEPT, backups.size()), backups.size())) {
            Files.deleteIfExists(old);
        }
    }
}
