package org.mailleur.workbench.internal;

import java.util.function.Consumer;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.workbench.internal.commands.RedoHandler;
import org.mailleur.workbench.internal.commands.UndoHandler;
import org.mailleur.workbench.internal.space.SpaceState;

/** Keeps what the menu says of undo and redo true, and hands the session to whoever edits. */
final class EditingCommands implements Consumer<SpaceState> {

    private EditingSession followed;

    @Override
    public void accept(SpaceState state) {
        EditingSession now = state instanceof SpaceState.Opened opened ? opened.editing() : null;
        if (now != followed) {
            followed = now;
            if (PlatformUI.isWorkbenchRunning()) {
                PlatformUI.getWorkbench().getService(IEclipseContext.class).set(EditingSession.class, now);
            }
            if (now != null) {
                now.addListener(event -> refresh());
            }
        }
        refresh();
    }

    private static void refresh() {
        if (PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing()) {
            ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
            commands.refreshElements(UndoHandler.ID, null);
            commands.refreshElements(RedoHandler.ID, null);
        }
    }
}
