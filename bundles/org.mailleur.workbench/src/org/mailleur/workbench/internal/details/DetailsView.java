package org.mailleur.workbench.internal.details;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.mailleur.workbench.internal.explorer.ExplorerView;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.notice.NoticeArea;
import org.mailleur.workbench.internal.notice.Notices;
import org.mailleur.workbench.internal.space.SpaceSession;
import org.mailleur.workbench.internal.space.SpaceState;
import org.mailleur.workbench.internal.tree.ExplorerNode;

/** The sheet beside the explorer: what is to be known, then all that is told of the line chosen. */
public final class DetailsView extends ViewPart {

    /** The view's identifier. */
    public static final String ID = "org.mailleur.workbench.details";

    private final ISelectionListener selections = this::selected;
    private final Consumer<SpaceState> states = this::changed;
    private SpaceSession session;
    private DetailsPage page;

    @Override
    public void createPartControl(Composite parent) {
        session = getSite().getService(SpaceSession.class);
        Composite sheet = Look.PAPER.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(sheet);
        NoticeArea area = new NoticeArea(sheet, getSite().getService(Notices.class));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        page = new DetailsPage(sheet, this::follow);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        getSite().getPage().addSelectionListener(ExplorerView.ID, selections);
        session.addListener(states);
        sheet.addDisposeListener(event -> {
            session.removeListener(states);
            getSite().getPage().removeSelectionListener(ExplorerView.ID, selections);
        });
        page.showNothing();
    }

    private void changed(SpaceState state) {
        if (!(state instanceof SpaceState.Opened)) {
            page.showNothing();
        }
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (selection instanceof IStructuredSelection lines && lines.getFirstElement() instanceof ExplorerNode node
                && session.state() instanceof SpaceState.Opened opened) {
            page.show(new DetailsBuilder(opened.tree()).of(node));
        }
    }

    private void follow(ExplorerNode line) {
        if (getSite().getPage().findView(ExplorerView.ID) instanceof ExplorerView explorer) {
            explorer.reveal(line);
        }
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}
