package org.mailleur.workbench.internal;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.mailleur.workbench.internal.explorer.ExplorerView;

/**
 * The explorer is the way to everything: what is made large beside it leaves it where it is. The platform would put it away, and it has no tab to
 * bring it back by.
 */
final class TreeStays {

    private final IWorkbenchWindow window;

    private TreeStays(IWorkbenchWindow window) {
        this.window = window;
    }

    static void in(IWorkbenchWindow window) {
        TreeStays stays = new TreeStays(window);
        window.getService(IEventBroker.class).subscribe(UIEvents.ApplicationElement.TOPIC_TAGS, event -> {
            if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPlaceholder place && ExplorerView.ID.equals(place.getElementId())
                    && place.getTags().contains(IPresentationEngine.MINIMIZED)) {
                stays.bringBackLater(place);
            }
        });
    }

    /** Once the platform has made large what it makes large. */
    private void bringBackLater(MPlaceholder place) {
        Shell shell = window.getShell();
        if (shell != null && !shell.isDisposed()) {
            shell.getDisplay().asyncExec(() -> place.getTags().remove(IPresentationEngine.MINIMIZED));
        }
    }
}
