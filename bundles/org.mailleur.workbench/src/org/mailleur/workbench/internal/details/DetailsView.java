package org.mailleur.workbench.internal.details;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.workbench.internal.diagram.DiagramDesks;
import org.mailleur.workbench.internal.edit.Growing;
import org.mailleur.workbench.internal.explorer.ExplorerView;
import org.mailleur.workbench.internal.form.FormEditor;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.notice.NoticeArea;
import org.mailleur.workbench.internal.notice.Notices;
import org.mailleur.workbench.internal.space.SpaceSession;
import org.mailleur.workbench.internal.space.SpaceState;
import org.mailleur.workbench.internal.text.Words;
import org.mailleur.workbench.internal.tree.ExplorerNode;

/** The sheet beside the explorer: what is to be known, then all that is told of the line chosen. */
public final class DetailsView extends ViewPart {

    /** The view's identifier. */
    public static final String ID = "org.mailleur.workbench.details";

    private static final int PAUSE = 600;
    /** Whoever rests on a line for so long wants to read it, in milliseconds. */
    private static final int REST = 60;

    private final ISelectionListener selections = this::selected;
    private final Consumer<SpaceState> states = this::changed;
    private SpaceSession session;
    private final Runnable comeForward = this::comeForward;
    private final Runnable later = this::refresh;
    private DetailsPage page;
    private final Runnable showChosen = this::showChosen;
    private ExplorerNode chosen;
    private ExplorerNode shown;
    private Details told;

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
        Notices notices = getSite().getService(Notices.class);
        notices.addListener(comeForward);
        sheet.addDisposeListener(event -> {
            session.removeListener(states);
            notices.removeListener(comeForward);
            getSite().getPage().removeSelectionListener(ExplorerView.ID, selections);
        });
        page.showNothing();
    }

    /** What the person should know stands here: it must not stay behind another sheet. */
    private void comeForward() {
        if (!getSite().getService(Notices.class).all().isEmpty()) {
            getSite().getPage().bringToTop(this);
        }
        keepFocus();
    }

    private void changed(SpaceState state) {
        if (!(state instanceof SpaceState.Opened)) {
            if (shown != null) {
                page.showNothing();
                shown = null;
                chosen = null;
            }
        } else if (shown != null) {
            page.getDisplay().timerExec(PAUSE, later);
        }
    }

    /** Somebody who types in a form does not read here at the same time. */
    private void refresh() {
        if (!page.isDisposed() && shown != null && session.state() instanceof SpaceState.Opened opened) {
            shown.object().flatMap(opened.tree()::node).ifPresent(node -> show(opened, node));
        }
    }

    private void show(SpaceState.Opened opened, ExplorerNode node) {
        shown = node;
        Details details = new DetailsBuilder(opened.tree()).of(node);
        if (!details.equals(told)) {
            told = details;
            page.show(details, actions(opened, node));
            keepFocus();
        }
    }

    /** What can be done with a line: changed, or added to. */
    private Map<String, Runnable> actions(SpaceState.Opened opened, ExplorerNode node) {
        Map<String, Runnable> actions = new LinkedHashMap<>();
        node.object().ifPresent(object -> actions.put(Words.EDIT.text(), () -> FormEditor.open(getSite().getPage(), opened.editing(), object)));
        node.place().filter(place -> place.reference().isMany()).ifPresent(place -> offer(actions, place.holder(), place.reference()));
        node.object().filter(Directory.class::isInstance).ifPresent(directory -> offer(actions, directory, DirectoryPackage.Literals.DIRECTORY__ORGANIZATIONS));
        node.object().ifPresent(object -> addDiagram(actions, object));
        return actions;
    }

    /** The first diagram about an element, as the map of a territory: all of them are in the menu of its line. */
    private void addDiagram(Map<String, Runnable> actions, EObject object) {
        DiagramDesks desks = getSite().getService(DiagramDesks.class);
        desks.about(object).stream().findFirst()
                .ifPresent(subject -> actions.put(subject.view().label(), () -> desks.open(getSite().getPage(), subject)));
    }

    private void offer(Map<String, Runnable> actions, EObject holder, EReference reference) {
        for (EClass type : Growing.types(reference)) {
            actions.put(Growing.words(type), () -> {
                if (getSite().getPage().findView(ExplorerView.ID) instanceof ExplorerView explorer) {
                    explorer.add(holder, reference, type);
                }
            });
        }
    }

    /** A link that was clicked may be gone by what it did; without a cursor anywhere, no key would be heard. */
    private void keepFocus() {
        page.getDisplay().asyncExec(() -> {
            if (!page.isDisposed() && page.getDisplay().getFocusControl() == null && page.getDisplay().getActiveShell() == page.getShell()) {
                page.forceFocus();
            }
        });
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (selection instanceof IStructuredSelection lines && lines.getFirstElement() instanceof ExplorerNode node
                && session.state() instanceof SpaceState.Opened) {
            told = node == chosen ? told : null;
            chosen = node;
            // Who goes down the lines quickly reads the one where she stops.
            page.getDisplay().timerExec(REST, showChosen);
        }
    }

    private void showChosen() {
        if (page.isDisposed()) {
            return;
        }
        page.getDisplay().asyncExec(() -> {
            if (!page.isDisposed() && chosen != null && session.state() instanceof SpaceState.Opened opened) {
                show(opened, chosen);
            }
        });
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
