package org.mailleur.workbench.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mailleur.workbench.internal.personal.PersonalView;

/** Shows all personal data of the open space. */
public final class PersonalDataHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().showView(PersonalView.ID);
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException("Cannot show the personal data", e);
        }
    }
}
