package org.mailleur.core.exchange;

import java.util.List;

import org.mailleur.core.change.RecordedCommand;
import org.mailleur.core.file.LoadedFile;

/**
 * A whole import as one command: all of it is done, undone and done again together.
 *
 * @param command the command, to be executed by the space's editing domain
 * @param files   the files that it changes, to be saved afterwards
 */
public record ImportCommand(RecordedCommand command, List<LoadedFile> files) {
}
