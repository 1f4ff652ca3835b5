package org.mailleur.core.editing;

import org.mailleur.core.editing.internal.Comparer;
import org.mailleur.core.editing.internal.Transfer;
import org.mailleur.core.file.LoadedFile;

/** Other versions of the open files: read beside them, compared with them, taken over. */
public final class Versions {

    private final EditingSession session;

    /**
     * Makes the access to other versions.
     *
     * @param session the session of the open files
     */
    public Versions(EditingSession session) {
        this.session = session;
    }

    /**
     * Makes an open file say what another version says, as one change that can be undone. Elements that both have stay the objects they are.
     *
     * @param label   what that does, in French
     * @param file    the file
     * @param version the other version, as {@link #read(LoadedFile, byte[])} returned it
     */
    public void take(String label, LoadedFile file, LoadedFile version) {
        session.change(label, () -> Transfer.run(file.resource(), version.resource()));
    }

    /**
     * Reads another version of a file.
     *
     * @param file    the file
     * @param content the other version
     * @return what was read, in a set of its own
     */
    public LoadedFile read(LoadedFile file, byte[] content) {
        return session.space().read(file.path(), content);
    }

    /**
     * Compares an open file with another version of it.
     *
     * @param version the other version, as {@link #read(LoadedFile, byte[])} returned it, taken for the earlier one
     * @param file    the file
     * @return what differs, element by element
     */
    public FileComparison compare(LoadedFile version, LoadedFile file) {
        return session.reading(() -> Comparer.compare(version.resource(), file.resource()));
    }

    /**
     * Tells what taking over another version would change.
     *
     * @param file    the file
     * @param version the other version, taken for the later one
     * @return what differs, element by element
     */
    public FileComparison preview(LoadedFile file, LoadedFile version) {
        return session.reading(() -> Comparer.compare(file.resource(), version.resource()));
    }
}
