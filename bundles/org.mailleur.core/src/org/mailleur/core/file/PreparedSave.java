package org.mailleur.core.file;

/** The content of a file, taken from its model and checked against it, ready to be written. */
@FunctionalInterface
public interface PreparedSave {

    /**
     * Writes it.
     *
     * @return what it came to
     * @throws ModelFileException when it cannot be written; the file on disk is then as it was
     */
    SaveOutcome write() throws ModelFileException;
}
