package org.mailleur.core.change;

import org.eclipse.emf.common.command.Command;

/** A command that is done whole or not at all: one that fails takes back what it did before it tells of the failure. */
public interface Undivided extends Command {
    // It adds a promise and no method.
}
