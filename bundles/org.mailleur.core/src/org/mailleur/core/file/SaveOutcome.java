package org.mailleur.core.file;

import java.nio.file.Path;
import java.util.Optional;

/** What a save came to. */
public sealed interface SaveOutcome {

    /**
     * The file on disk is the model now.
     *
     * @param backup where the content before lies, empty for a new file
     */
    record Saved(Optional<Path> backup) implements SaveOutcome {
    }

    /** The file on disk already was the model; nothing was written. */
    record Unchanged() implements SaveOutcome {
    }
}
