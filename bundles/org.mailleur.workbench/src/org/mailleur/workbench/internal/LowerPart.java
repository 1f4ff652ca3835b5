package org.mailleur.workbench.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.mailleur.diagram.ui.DiagramEditor;
import org.mailleur.workbench.internal.details.DetailsView;
import org.mailleur.workbench.internal.missing.MissingView;

/**
 * The part of the window below forms and diagrams. While a diagram is in front, nothing but its tabs can be seen, for a diagram wants all the height of
 * a laptop; a click on a tab unfolds it, and from then on it is as the person left it.
 */
public final class LowerPart implements IPartListener2 {

    /** Its identifier in the perspective. */
    static final String ID = "org.mailleur.workbench.below";

    private static final int WHOLE = 10_000;
    private static final int OPEN = 3_400;
    /** How long a click takes, in milliseconds. */
    private static final int AFTER_CLICK = 250;
    /** Borders of a folder around its tabs, in points. */
    private static final int FRAME = 6;

    private final IWorkbenchWindow window;
    private boolean wanted;
    private boolean folded;

    LowerPart(IWorkbenchWindow window) {
        this.window = window;
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof IEditorPart) {
            arrange();
        } else if (folded && part.getPart(false) instanceof IViewPart view && (view instanceof DetailsView || view instanceof MissingView)) {
            // Not while the button is pressed: the tab would move away from below the pointer, as if it were dragged.
            window.getShell().getDisplay().timerExec(AFTER_CLICK, this::unfold);
        }
    }

    /** A diagram that is closed hands over to what stands below without anybody's asking for it. */
    private void unfold() {
        if (isDiagramInFront()) {
            wanted = true;
            fold(false);
        }
    }

    private boolean isDiagramInFront() {
        IWorkbenchPage page = window.getActivePage();
        return page != null && page.getActiveEditor() instanceof DiagramEditor;
    }

    @Override
    public void partVisible(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof IEditorPart) {
            arrange();
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        arrange();
    }

    private void arrange() {
        fold(isDiagramInFront() && !wanted);
    }

    /** Folds or unfolds it, and keeps to that while diagrams are in front. */
    public void toggle() {
        wanted = folded;
        fold(!folded);
    }

    /**
     * Tells whether only its tabs can be seen.
     *
     * @return whether it is folded
     */
    public boolean isFolded() {
        return folded;
    }

    private void fold(boolean fold) {
        if (fold != folded) {
            folded = fold;
            // What has just been opened has no height yet.
            window.getShell().getDisplay().asyncExec(() -> part().ifPresent(this::share));
        }
    }

    private Optional<MUIElement> part() {
        EModelService models = window.getService(EModelService.class);
        return Optional.ofNullable(models.find(ID, window.getService(MWindow.class)));
    }

    private void share(MUIElement part) {
        MElementContainer<MUIElement> holder = part.getParent();
        if (!(part.getWidget() instanceof CTabFolder tabs) || tabs.isDisposed()) {
            return;
        }
        // The platform keeps the place of a split within a split as a mere rectangle.
        int height = Math.max(1, holder.getWidget() instanceof Rectangle area ? area.height : tabs.getParent().getClientArea().height);
        int share = folded ? Math.min(OPEN, WHOLE * (tabs.getTabHeight() + FRAME) / height) : OPEN;
        part.setContainerData(String.valueOf(share));
        List<MUIElement> others = holder.getChildren().stream().filter(each -> each != part).toList();
        others.forEach(each -> each.setContainerData(String.valueOf((WHOLE - share) / others.size())));
    }
}
