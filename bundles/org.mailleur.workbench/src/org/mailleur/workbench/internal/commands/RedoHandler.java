package org.mailleur.workbench.internal.commands;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.mailleur.workbench.internal.text.Words;

/** Does once more what was taken back last. */
public final class RedoHandler extends HistoryHandler {

    /** The command's identifier. */
    public static final String ID = "org.mailleur.workbench.redo";

    /** Made by the platform. */
    public RedoHandler() {
        super(Words.REDO, Words.REDO_THIS);
    }

    @Override
    boolean isPossible(CommandStack stack) {
        return stack.canRedo();
    }

    @Override
    Command next(CommandStack stack) {
        return stack.getRedoCommand();
    }

    @Override
    void step(CommandStack stack) {
        stack.redo();
    }
}
