package org.mailleur.core.migration;

import java.util.List;

/**
 * What was done to a file of an older format while it was read. The file itself is as it was until it is saved.
 *
 * @param from    the version that wrote it
 * @param to      the version that it was brought to
 * @param changes what changed beside the number of the version, in the order of the steps
 */
public record Migration(int from, int to, List<MigrationChange> changes) {

    /**
     * Makes the migration.
     *
     * @param from    the version that wrote the file
     * @param to      the version that it was brought to
     * @param changes what changed
     */
    public Migration {
        changes = List.copyOf(changes);
    }
}
