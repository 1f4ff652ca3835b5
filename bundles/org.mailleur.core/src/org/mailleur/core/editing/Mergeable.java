package org.mailleur.core.editing;

import org.eclipse.emf.common.command.Command;

/** A command that goes on with what the one before began, as each letter typed goes on with the word: the two are undone as one. */
public interface Mergeable extends Command {

    /**
     * Takes over what a later command would do. Asked before the later one runs; when it agrees, it runs it and undoes both from then on.
     *
     * @param next the later command, not executed yet
     * @return the two as one command not to be executed any more but done already, or {@code null} when they are two changes
     */
    Command continuedBy(Command next);
}
