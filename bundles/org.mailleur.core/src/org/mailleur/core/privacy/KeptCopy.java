package org.mailleur.core.privacy;

import java.nio.file.Path;
import java.util.List;

/**
 * A copy of an earlier state of a file that still holds what is looked for.
 *
 * @param path  the copy, in a folder of backups
 * @param names the names that it holds, as they were asked for; empty when the copy could not be read, so that nobody knows
 */
public record KeptCopy(Path path, List<String> names) {

    /**
     * Makes the copy.
     *
     * @param path  the copy
     * @param names the names that it holds
     */
    public KeptCopy {
        names = List.copyOf(names);
    }

    /**
     * Tells whether the copy could be read.
     *
     * @return false when what it holds is not known
     */
    public boolean isRead() {
        return !names.isEmpty();
    }
}
