package org.mailleur.core.editing;

import java.nio.file.Path;

import org.mailleur.core.file.LoadedFile;

/**
 * Something that lies in a file of its own beside a model file and is saved with it, such as where the boxes of its diagrams stand.
 * Drafts and recovery take care of it too.
 */
public interface Companion {

    /**
     * Returns the model file that it goes with.
     *
     * @return the file, of the session's space
     */
    LoadedFile file();

    /**
     * Returns where it lies.
     *
     * @return the path, in the space
     */
    Path path();

    /**
     * Returns what is to be saved. Called by the thread that saves while nobody changes anything.
     *
     * @return the content; empty when nothing is to be kept, and then no file is made
     */
    byte[] content();

    /**
     * Takes a content back that a crash had left in a draft. Called by the thread that owns the session.
     *
     * @param content the content, as {@link #content()} once returned it
     */
    void restore(byte[] content);
}
