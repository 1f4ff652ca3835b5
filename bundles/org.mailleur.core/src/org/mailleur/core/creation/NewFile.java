package org.mailleur.core.creation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.mailleur.core.file.FileKind;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Space;
import org.mailleur.model.base.FileRoot;

/** A file that a person wants to begin: what she said about it, and what it will hold. */
public sealed interface NewFile permits NewDirectory, NewTerritory, NewEvaluation, NewFramework, NewScale {

    /**
     * Returns the kind of the file.
     *
     * @return the kind
     */
    FileKind kind();

    /**
     * Returns what she calls it.
     *
     * @return the name
     */
    String name();

    /**
     * Tells what is still to be said, or cannot be as it was said.
     *
     * @return one French sentence, empty when the file can be made
     */
    Optional<String> obstacle();

    /**
     * Makes its content, new each time.
     *
     * @return the root, in no file yet
     */
    FileRoot make();

    /**
     * Returns a name under which the file can lie in a space, and no other does.
     *
     * @param space the space
     * @return the name below the space's folder
     * @throws IOException when the folder cannot be read
     */
    default String freeName(Space space) throws IOException {
        List<Path> taken = space.files().stream().map(LoadedFile::path).toList();
        return FileNames.free(space.folder(), taken, name(), kind());
    }
}
