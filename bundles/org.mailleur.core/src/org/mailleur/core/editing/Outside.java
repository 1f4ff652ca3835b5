package org.mailleur.core.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.mailleur.core.file.Fingerprint;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.ModelFileException.Reason;

/** What others do to the files of an open space, and what the person can answer: take theirs, keep hers, or compare first. */
public final class Outside {

    private final EditingSession session;

    /**
     * Makes the watch.
     *
     * @param session the session of the open files
     */
    public Outside(EditingSession session) {
        this.session = session;
    }

    /**
     * Gives a file up to what somebody else wrote: it says what lies on the disk, and what the person had typed comes back by undo.
     *
     * @param change what was found
     * @throws IOException        when it cannot be read any more
     * @throws ModelFileException when it cannot be read whole: nothing was changed
     */
    public void reload(OutsideChange change) throws IOException, ModelFileException {
        LoadedFile file = change.file();
        byte[] content = Files.readAllBytes(file.path());
        Versions versions = new Versions(session);
        LoadedFile theirs = versions.read(file, content);
        if (!theirs.isWhole()) {
            throw new ModelFileException(Reason.NOT_READ_WHOLE, file.path(), theirs.problems().getFirst().sentence(), null);
        }
        session.endTyping();
        versions.take("Recharger «\u00a0" + file.path().getFileName() + "\u00a0»", file, theirs);
        session.endTyping();
        session.saving().isAsOnDisk(file, Fingerprint.of(content));
        session.tell(new EditingEvent.Saved(List.of(file)));
    }

    /**
     * Keeps what is here although somebody else wrote the file: the next save takes its place, and theirs is kept as a backup.
     *
     * @param change what was found
     */
    public void keepMine(OutsideChange change) {
        session.saving().mayReplace(change.file(), change.found());
        session.tell(new EditingEvent.ChangedOutside(List.of()));
    }

    /**
     * Looks which files somebody else changed since they were read or saved. Any thread may ask; no command waits for it.
     *
     * @return what was found, in the order of the space
     */
    public List<OutsideChange> changes() {
        return session.saving().between(() -> {
            List<OutsideChange> changes = new ArrayList<>();
            for (LoadedFile file : session.space().files()) {
                session.saving().outside(file).ifPresent(found -> changes.add(new OutsideChange(file, found, session.isDirty(file))));
            }
            return changes;
        });
    }

    /**
     * Compares what somebody else wrote with the file as it is open.
     *
     * @param change what was found
     * @return what the open file has otherwise than the one on the disk
     * @throws IOException when the file cannot be read
     */
    public FileComparison compare(OutsideChange change) throws IOException {
        Versions versions = new Versions(session);
        return versions.compare(versions.read(change.file(), Files.readAllBytes(change.file().path())), change.file());
    }
}
