package org.mailleur.workbench.internal.commands;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.mailleur.workbench.internal.space.SpaceSession;
import org.mailleur.workbench.internal.space.SpaceState;
import org.mailleur.workbench.internal.text.Words;

/** A step through what was done in the open space, wherever it was done; its menu line says which change it concerns. */
abstract class HistoryHandler extends AbstractHandler implements IElementUpdater {

    private final Words alone;
    private final Words named;

    /** Takes what the menu says without and with the name of a change. */
    HistoryHandler(Words alone, Words named) {
        this.alone = alone;
        this.named = named;
    }

    abstract boolean isPossible(CommandStack stack);

    abstract Command next(CommandStack stack);

    abstract void step(CommandStack stack);

    @Override
    public final Object execute(ExecutionEvent event) {
        CommandStack stack = stack();
        if (stack != null) {
            step(stack);
        }
        return null;
    }

    private static CommandStack stack() {
        return PlatformUI.getWorkbench().getService(SpaceSession.class).state() instanceof SpaceState.Opened opened ? opened.editing().commands() : null;
    }

    @Override
    public final boolean isEnabled() {
        CommandStack stack = stack();
        return stack != null && isPossible(stack);
    }

    @Override
    public final void updateElement(UIElement element, Map parameters) {
        CommandStack stack = stack();
        String what = stack == null || !isPossible(stack) ? "" : next(stack).getLabel();
        element.setText(what.isEmpty() ? alone.text() : named.with(what.replace("&", "&&")));
    }
}
