package org.mailleur.core.editing.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.mailleur.core.editing.Companion;
import org.mailleur.core.file.Fingerprint;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.ModelFileException.Reason;
import org.mailleur.core.file.internal.Backups;
import org.mailleur.core.file.internal.Replacement;

/** Writes what goes with model files, in one step each; what somebody else wrote meanwhile is kept as a backup. */
public final class CompanionFiles {

    private final List<Companion> all = new CopyOnWriteArrayList<>();
    private final Map<Path, Fingerprint> known = new ConcurrentHashMap<>();
    private final Backups backups = new Backups(Clock.systemDefaultZone());

    /**
     * What is to be written.
     *
     * @param companion whose it is
     * @param content   the content
     */
    public record Prepared(Companion companion, byte[] content) {
    }

    /**
     * Adds a companion, and notes what its file looks like, to notice when somebody else changes it.
     *
     * @param companion the companion
     */
    public void add(Companion companion) {
        all.add(companion);
        try {
            known.put(companion.path(), Fingerprint.of(companion.path()));
        } catch (IOException e) {
            // What cannot be read now is taken for somebody else's later, and kept.
            known.remove(companion.path());
        }
    }

    /**
     * Takes a companion out.
     *
     * @param companion one that was added
     */
    public void remove(Companion companion) {
        all.remove(companion);
    }

    /**
     * Returns what goes with a file.
     *
     * @param file the file
     * @return its companions
     */
    public List<Companion> of(LoadedFile file) {
        return all.stream().filter(companion -> companion.file() == file).toList();
    }

    /**
     * Returns what lies at a place.
     *
     * @param path the place
     * @return the companion, empty when there is none
     */
    public Optional<Companion> at(Path path) {
        return all.stream().filter(companion -> companion.path().equals(path)).findFirst();
    }

    /**
     * Returns what a companion's file looked like when it was read or written here last.
     *
     * @param companion the companion
     * @return its fingerprint; {@link Fingerprint#ABSENT} for none, and for one that could not be read
     */
    public Fingerprint base(Companion companion) {
        return known.getOrDefault(companion.path(), Fingerprint.ABSENT);
    }

    /**
     * Takes what is to be written with a file.
     *
     * @param file the file
     * @return the contents
     */
    public List<Prepared> prepare(LoadedFile file) {
        List<Prepared> prepared = new ArrayList<>();
        of(file).forEach(companion -> prepared.add(new Prepared(companion, companion.content())));
        return prepared;
    }

    /**
     * Writes them; those that lie on the disk already are passed over.
     *
     * @param prepared what to write
     * @throws ModelFileException when one cannot be written
     */
    public void write(List<Prepared> prepared) throws ModelFileException {
        for (Prepared each : prepared) {
            try {
                write(each.companion().path(), each.content());
            } catch (IOException e) {
                throw new ModelFileException(Reason.REFUSED, each.companion().path(), "« " + each.companion().path().getFileName()
                        + " » n’a pas pu être enregistré ; le fichier « " + each.companion().file().path().getFileName()
                        + " » l’a été. Vérifiez que le dossier peut être modifié, puis enregistrez de nouveau.", e);
            }
        }
    }

    private void write(Path path, byte[] content) throws IOException {
        boolean there = Files.exists(path);
        if (there ? Arrays.equals(Files.readAllBytes(path), content) : content.length == 0) {
            return;
        }
        if (there && !Fingerprint.of(path).equals(known.get(path))) {
            backups.keep(path);
            Backups.prune(path);
        }
        Replacement replacement = Replacement.beside(path);
        try {
            replacement.write(content);
            replacement.takePlace();
        } finally {
            replacement.discard();
        }
        known.put(path, Fingerprint.of(content));
    }
}
