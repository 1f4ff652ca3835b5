package org.mailleur.workbench.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.mailleur.workbench.internal.details.DetailsView;
import org.mailleur.workbench.internal.explorer.ExplorerView;
import org.mailleur.workbench.internal.missing.MissingView;
import org.mailleur.workbench.internal.personal.PersonalView;

/** The explorer on the left, what is told of the line chosen on the right. */
public final class SpacePerspective implements IPerspectiveFactory {

    /** The perspective's identifier. */
    public static final String ID = "org.mailleur.workbench.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.setFixed(true);
        layout.addStandaloneView(ExplorerView.ID, false, IPageLayout.LEFT, 0.30f, layout.getEditorArea());
        IFolderLayout below = layout.createFolder(LowerPart.ID, IPageLayout.BOTTOM, 0.66f, layout.getEditorArea());
        below.addView(DetailsView.ID);
        below.addView(MissingView.ID);
        below.addPlaceholder(PersonalView.ID);
        layout.getViewLayout(DetailsView.ID).setCloseable(false);
        layout.getViewLayout(MissingView.ID).setCloseable(false);
    }
}
