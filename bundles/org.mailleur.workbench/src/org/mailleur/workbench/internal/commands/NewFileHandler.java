package org.mailleur.workbench.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mailleur.core.file.FileKind;
import org.mailleur.workbench.internal.creation.CreationDesk;

/** Begins a new file of the open space; the command's parameter says of which kind. */
public final class NewFileHandler extends AbstractHandler {

    private static final String KIND = "org.mailleur.workbench.newFile.kind";

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        window.getService(CreationDesk.class).begin(window, FileKind.valueOf(event.getParameter(KIND)));
        return null;
    }
}
