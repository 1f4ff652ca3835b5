package org.mailleur.core.editing;

import java.util.Collection;

import org.eclipse.emf.common.command.Command;

/** A command that changes what companions keep, which no model tells of: it says itself which. */
public interface CompanionCommand extends Command {

    /**
     * Returns what it changes.
     *
     * @return the companions
     */
    Collection<Companion> companions();
}
