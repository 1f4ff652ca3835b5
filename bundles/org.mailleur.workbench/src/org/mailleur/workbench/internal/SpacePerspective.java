package org.mailleur.workbench.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.mailleur.workbench.internal.details.DetailsView;
import org.mailleur.workbench.internal.explorer.ExplorerView;

/** The explorer on the left, what is told of the line chosen on the right. */
public final class SpacePerspective implements IPerspectiveFactory {

    /** The perspective's identifier. */
    public static final String ID = "org.mailleur.workbench.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.setFixed(true);
        layout.addStandaloneView(ExplorerView.ID, false, IPageLayout.LEFT, 0.36f, layout.getEditorArea());
        layout.addStandaloneView(DetailsView.ID, false, IPageLayout.RIGHT, 0.64f, layout.getEditorArea());
    }
}
