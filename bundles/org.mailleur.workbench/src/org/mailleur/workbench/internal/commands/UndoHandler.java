package org.mailleur.workbench.internal.commands;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.mailleur.workbench.internal.text.Words;

/** Takes back the last change, wherever it was made. */
public final class UndoHandler extends HistoryHandler {

    /** The command's identifier. */
    public static final String ID = "org.mailleur.workbench.undo";

    /** Made by the platform. */
    public UndoHandler() {
        super(Words.UNDO, Words.UNDO_THIS);
    }

    @Override
    boolean isPossible(CommandStack stack) {
        return stack.canUndo();
    }

    @Override
    Command next(CommandStack stack) {
        return stack.getUndoCommand();
    }

    @Override
    void step(CommandStack stack) {
        stack.undo();
    }
}
