package org.mailleur.workbench.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mailleur.workbench.internal.space.SpaceChooser;
import org.mailleur.workbench.internal.space.SpaceSession;

/** Opens another space. */
public final class OpenSpaceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        SpaceChooser.choose(window.getShell(), window.getService(SpaceSession.class));
        return null;
    }
}
