package org.mailleur.core.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.ModelFileException.Reason;
import org.mailleur.core.file.internal.Backups;

/** The earlier versions of a file, kept with each save: to look at, to compare with what it is now, to bring back. */
public final class History {

    private final EditingSession session;
    private final Versions versions;

    /**
     * Makes the history.
     *
     * @param session the session whose files are asked for
     */
    public History(EditingSession session) {
        this.session = session;
        this.versions = new Versions(session);
    }

    /**
     * An earlier version.
     *
     * @param backup  where it lies
     * @param written when it was saved
     * @param size    its size in bytes
     */
    public record Version(Path backup, Instant written, long size) {
    }

    /**
     * Lists the earlier versions of a file.
     *
     * @param file the file
     * @return its versions, the newest first
     * @throws IOException when they cannot be listed
     */
    public static List<Version> of(LoadedFile file) throws IOException {
        List<Version> versions = new ArrayList<>();
        for (Path backup : Backups.of(file.path())) {
            versions.add(new Version(backup, Files.getLastModifiedTime(backup).toInstant(), Files.size(backup)));
        }
        return versions;
    }

    /**
     * Compares an earlier version with the file as it is open.
     *
     * @param file    the file
     * @param version the version
     * @return what changed since
     * @throws IOException        when the version cannot be read
     * @throws ModelFileException when it is not whole
     */
    public FileComparison compare(LoadedFile file, Version version) throws IOException, ModelFileException {
        return versions.compare(read(file, version), file);
    }

    /**
     * Brings an earlier version back, as one change that can be undone; nothing is saved by that.
     *
     * @param file    the file
     * @param version the version
     * @throws IOException        when the version cannot be read
     * @throws ModelFileException when it is not whole: nothing was changed
     */
    public void restore(LoadedFile file, Version version) throws IOException, ModelFileException {
        LoadedFile before = read(file, version);
        session.endTyping();
        versions.take("Revenir à une version précédente de «\u00a0" + file.path().getFileName() + "\u00a0»", file, before);
        session.endTyping();
    }

    private LoadedFile read(LoadedFile file, Version version) throws IOException, ModelFileException {
        LoadedFile before = versions.read(file, Files.readAllBytes(version.backup()));
        if (!before.isWhole()) {
            throw new ModelFileException(Reason.NOT_READ_WHOLE, version.backup(), "La version «\u00a0" + version.backup().getFileName()
                    + "\u00a0» ne peut pas être relue en entier. Le fichier n’a pas été modifié\u00a0; choisissez une autre version.", null);
        }
        return before;
    }
}
