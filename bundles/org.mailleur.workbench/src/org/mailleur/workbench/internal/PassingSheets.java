package org.mailleur.workbench.internal;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Forms and maps belong to the space that is open: the window forgets them when it ends, however that comes. What the platform would bring
 * back of them at the next start, perhaps over another space, are tabs with nothing behind.
 */
final class PassingSheets implements IPartListener2 {

    /** Watches a window, and closes what an earlier one left. */
    static void in(IWorkbenchWindow window) {
        for (IWorkbenchPage page : window.getPages()) {
            IEditorReference[] left = page.getEditorReferences();
            if (left.length > 0) {
                page.closeEditors(left, false);
            }
        }
        window.getPartService().addPartListener(new PassingSheets());
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        if (reference instanceof IEditorReference && reference.getPart(false) != null) {
            reference.getPart(false).getSite().getService(MPart.class).getPersistedState().put(IWorkbench.PERSIST_STATE, Boolean.FALSE.toString());
        }
    }
}
