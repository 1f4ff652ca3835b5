package org.mailleur.core.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.file.Fingerprint;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.ModelFileException.Reason;
import org.mailleur.core.file.internal.Backups;

/**
 * The removal of a whole file from a space. The history does not know it: the file is kept among the backups instead, and laid back into the
 * folder it is found again, with all links that led to it.
 *
 * @param session the space under change
 * @param file    the file
 * @param broken  who names something in it from another file; these links stay, and lead nowhere until the file is back
 */
public record FileRemoval(EditingSession session, LoadedFile file, List<Removal.Broken> broken) {

    /**
     * Plans the removal. It walks all files once.
     *
     * @param session the space under change
     * @param file    one of its files
     * @return the removal
     */
    public static FileRemoval of(EditingSession session, LoadedFile file) {
        Set<EObject> going = new LinkedHashSet<>();
        file.resource().getAllContents().forEachRemaining(going::add);
        return new FileRemoval(session, file, List.copyOf(Removal.naming(session.space(), going)));
    }

    /**
     * Takes the file out of the folder, to the backups. Any thread may do that.
     *
     * @param clock dates the backup
     * @return the backup, empty when there is no file on the disk
     * @throws IOException        when it cannot be kept or deleted; it is then where it was
     * @throws ModelFileException when somebody else wrote it meanwhile
     */
    public Optional<Path> putAside(Clock clock) throws IOException, ModelFileException {
        if (Files.notExists(file.path())) {
            return Optional.empty();
        }
        if (!Fingerprint.of(file.path()).equals(file.fingerprint())) {
            throw new ModelFileException(Reason.CHANGED_ON_DISK, file.path(), "«\u00a0" + file.path().getFileName()
                    + "\u00a0» a été modifié par quelqu’un d’autre depuis que vous l’avez ouvert\u00a0: il n’est pas retiré. Prenez sa version d’abord.", null);
        }
        Path backup = new Backups(clock).keep(file.path());
        Files.delete(file.path());
        return Optional.of(backup);
    }

    /** Takes the file out of the space, once it is put aside. By the thread that owns the session. */
    public void finish() {
        session.remove(file);
    }
}
