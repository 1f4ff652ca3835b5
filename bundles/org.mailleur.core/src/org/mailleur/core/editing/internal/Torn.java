package org.mailleur.core.editing.internal;

import org.eclipse.emf.common.command.AbstractCommand;

/** Stands in the history for a command that failed half-way: what came before it cannot be undone any more, and its files are not as saved. */
final class Torn extends AbstractCommand {

    Torn(String label) {
        super(label);
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public boolean canUndo() {
        return false;
    }

    @Override
    public void execute() {
        throw new UnsupportedOperationException("It ran already");
    }

    @Override
    public void redo() {
        throw new UnsupportedOperationException("It cannot be undone");
    }
}
