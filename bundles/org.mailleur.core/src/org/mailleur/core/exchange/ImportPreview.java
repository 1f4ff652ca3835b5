package org.mailleur.core.exchange;

import java.util.List;
import java.util.Optional;

/**
 * What an import would do, and the one command that does it.
 *
 * @param sources what it would do with each file
 * @param command the command, empty when nothing would change or when something refused forbids all of it
 */
public record ImportPreview(List<SourcePreview> sources, Optional<ImportCommand> command) {

    /**
     * Counts outcomes of a kind.
     *
     * @param kind the kind
     * @return how many rows of all files come to it
     */
    public int count(Class<? extends RowOutcome> kind) {
        return sources.stream().mapToInt(source -> source.count(kind)).sum();
    }
}
