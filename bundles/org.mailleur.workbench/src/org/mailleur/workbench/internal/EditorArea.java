package org.mailleur.workbench.internal;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Gives room to forms and diagrams while there are any, and to what is read else. */
final class EditorArea implements IPartListener2 {

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        arrange(part.getPage());
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        arrange(part.getPage());
    }

    private static void arrange(IWorkbenchPage page) {
        boolean wanted = page.getEditorReferences().length > 0;
        if (page.isEditorAreaVisible() != wanted) {
            page.setEditorAreaVisible(wanted);
        }
    }
}
