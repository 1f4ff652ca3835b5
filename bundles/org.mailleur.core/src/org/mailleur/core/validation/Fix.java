package org.mailleur.core.validation;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.resource.Resource;
import org.mailleur.core.change.RecordedCommand;

/**
 * A way to mend a finding at a click.
 *
 * @param label  what it does, in French, as a menu shows it
 * @param file   the content of the file that it changes; it changes no other
 * @param change what it does
 */
public record Fix(String label, Resource file, Runnable change) {

    /**
     * Returns the fix as one command that can be undone, to be run on the command stack of whoever edits the space.
     *
     * @return a new command
     */
    public Command command() {
        return new RecordedCommand(label, List.of(file), change);
    }
}
