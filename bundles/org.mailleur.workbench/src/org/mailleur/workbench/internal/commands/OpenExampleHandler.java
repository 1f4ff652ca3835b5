package org.mailleur.workbench.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mailleur.workbench.internal.edit.Closing;
import org.mailleur.workbench.internal.space.ExampleSpace;
import org.mailleur.workbench.internal.space.SpaceSession;
import org.mailleur.workbench.internal.space.SpaceState;

/** Opens the person's own copy of the example. */
public final class OpenExampleHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        SpaceSession session = window.getService(SpaceSession.class);
        if (!(session.state() instanceof SpaceState.Opened opened) || Closing.mayLeave(window.getShell(), opened.editing())) {
            ExampleSpace.openIn(session);
        }
        return null;
    }
}
