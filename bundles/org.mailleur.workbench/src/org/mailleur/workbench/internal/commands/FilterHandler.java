package org.mailleur.workbench.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mailleur.workbench.internal.explorer.ExplorerView;

/** Puts the cursor where one types what one looks for. */
public final class FilterHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(ExplorerView.ID) instanceof ExplorerView explorer) {
            explorer.focusFilter();
        }
        return null;
    }
}
