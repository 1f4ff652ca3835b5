package org.mailleur.diagram.ui.internal.commands;

import org.eclipse.gef.commands.Command;

/** What GEF's tools hand around: a command of the session in GEF's clothes. It runs on {@link SharedStack}, and only there. */
public final class EmfStep extends Command {

    private final org.eclipse.emf.common.command.Command command;

    /**
     * Clothes a command.
     *
     * @param command the session's command
     */
    public EmfStep(org.eclipse.emf.common.command.Command command) {
        super(command.getLabel());
        this.command = command;
    }

    /**
     * Returns what it stands for.
     *
     * @return the session's command
     */
    public org.eclipse.emf.common.command.Command command() {
        return command;
    }

    @Override
    public boolean canExecute() {
        return command.canExecute();
    }
}
