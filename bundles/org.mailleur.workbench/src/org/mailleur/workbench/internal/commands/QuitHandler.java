package org.mailleur.workbench.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Leaves Mailleur. */
public final class QuitHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        HandlerUtil.getActiveWorkbenchWindow(event).getWorkbench().close();
        return null;
    }
}
