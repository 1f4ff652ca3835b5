package org.mailleur.workbench.internal.commands;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.mailleur.workbench.internal.space.SpaceSession;
import org.mailleur.workbench.internal.space.SpaceState;
import org.mailleur.workbench.internal.text.Words;

/** Takes back the last change, wherever it was made. */
public final class UndoHandler extends AbstractHandler implements IElementUpdater {

    /** The command's identifier. */
    public static final String ID = "org.mailleur.workbench.undo";

    @Override
    public Object execute(ExecutionEvent event) {
        CommandStack stack = stack();
        if (stack != null) {
            stack.undo();
        }
        return null;
    }

    private static CommandStack stack() {
        return PlatformUI.getWorkbench().getService(SpaceSession.class).state() instanceof SpaceState.Opened opened ? opened.editing().commands() : null;
    }

    @Override
    public boolean isEnabled() {
        CommandStack stack = stack();
        return stack != null && stack.canUndo();
    }

    @Override
    public void updateElement(UIElement element, Map parameters) {
        CommandStack stack = stack();
        String what = stack == null || !stack.canUndo() ? "" : stack.getUndoCommand().getLabel();
        element.setText(what.isEmpty() ? Words.UNDO.text() : Words.UNDO_THIS.with(what.replace("&", "&&")));
    }
}
