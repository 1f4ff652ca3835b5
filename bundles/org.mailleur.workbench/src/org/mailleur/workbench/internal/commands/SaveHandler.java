package org.mailleur.workbench.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mailleur.workbench.internal.edit.SaveDesk;
import org.mailleur.workbench.internal.space.SpaceSession;
import org.mailleur.workbench.internal.space.SpaceState;

/** Saves all that was changed. */
public final class SaveHandler extends AbstractHandler {

    /** The command's identifier. */
    public static final String ID = "org.mailleur.workbench.save";

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (window.getService(SpaceSession.class).state() instanceof SpaceState.Opened opened) {
            window.getService(SaveDesk.class).save(opened.editing(), saved -> {
                // What was saved shows where it was marked; what was not is said by the desk.
            });
        }
        return null;
    }

    @Override
    public boolean isEnabled() {
        return PlatformUI.getWorkbench().getService(SpaceSession.class).state() instanceof SpaceState.Opened opened && !opened.editing().dirtyFiles().isEmpty();
    }
}
