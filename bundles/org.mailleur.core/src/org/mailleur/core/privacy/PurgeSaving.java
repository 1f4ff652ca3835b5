package org.mailleur.core.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.ModelFileSaver;
import org.mailleur.core.file.internal.Backups;

/** Writes purged files. Each save keeps the file before it as a backup, with all that was purged: those can be purged too. */
public final class PurgeSaving {

    private PurgeSaving() {
    }

    /**
     * Saves files.
     *
     * @param files the files
     * @param saver writes them
     * @throws ModelFileException when one cannot be saved; those before it are
     */
    public static void save(Collection<LoadedFile> files, ModelFileSaver saver) throws ModelFileException {
        for (LoadedFile file : files) {
            saver.save(file);
        }
    }

    /**
     * Lists the backups of files; they hold what was purged from the files since.
     *
     * @param files the files
     * @return the backups
     * @throws IOException when their folder cannot be read
     */
    public static List<Path> backups(Collection<LoadedFile> files) throws IOException {
        Set<Path> found = new LinkedHashSet<>();
        for (LoadedFile file : files) {
            found.addAll(Backups.of(Files.exists(file.path()) ? file.path().toRealPath() : file.path()));
        }
        return new ArrayList<>(found);
    }

    /**
     * Deletes the backups of files. That cannot be undone.
     *
     * @param files the files
     * @return how many were deleted
     * @throws IOException when one cannot be deleted
     */
    public static int deleteBackups(Collection<LoadedFile> files) throws IOException {
        List<Path> backups = backups(files);
        for (Path backup : backups) {
            Files.deleteIfExists(backup);
        }
        return backups.size();
    }
}
