package org.mailleur.workbench.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mailleur.workbench.internal.LowerPart;

/** Folds and unfolds what stands below forms and diagrams. */
public final class LowerPartHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        HandlerUtil.getActiveWorkbenchWindow(event).getService(LowerPart.class).toggle();
        return null;
    }
}
