package org.mailleur.workbench.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mailleur.diagram.ui.DiagramEditor;
import org.mailleur.workbench.internal.explorer.ExplorerView;

/** Puts the cursor where one types what one looks for: on a diagram among what it shows, else in the explorer. */
public final class FilterHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof DiagramEditor diagram) {
            diagram.search();
        } else if (HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(ExplorerView.ID) instanceof ExplorerView explorer) {
            explorer.focusFilter();
        }
        return null;
    }
}
