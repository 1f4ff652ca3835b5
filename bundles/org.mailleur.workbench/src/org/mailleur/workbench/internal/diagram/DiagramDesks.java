package org.mailleur.workbench.internal.diagram;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.diagram.description.ViewpointException;
import org.mailleur.diagram.engine.DiagramSubject;
import org.mailleur.diagram.export.PagePicture;
import org.mailleur.diagram.ui.DiagramDesk;
import org.mailleur.diagram.ui.DiagramEditor;
import org.mailleur.diagram.ui.ShippedDiagrams;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.report.TerritoryPictures;
import org.mailleur.workbench.internal.form.FormEditor;
import org.mailleur.workbench.internal.look.Appearance;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.notice.Notice;
import org.mailleur.workbench.internal.notice.Notices;
import org.mailleur.workbench.internal.space.SpaceState;
import org.mailleur.workbench.internal.text.Words;
import org.mailleur.workbench.internal.tree.ExplorerNode;

/** The diagrams of the space that is open. What those of all spaces share is read before the first space is shown. */
public final class DiagramDesks implements Consumer<SpaceState> {

    private final Notices notices;
    private volatile ShippedDiagrams shipped;
    private volatile String damage = Words.DIAGRAM_DAMAGED.text();
    private EditingSession session;
    private DiagramDesk desk;

    /**
     * Creates it, without a space.
     *
     * @param notices shows what diagrams have to tell
     */
    public DiagramDesks(Notices notices) {
        this.notices = notices;
    }

    /** Reads what the diagrams of all spaces share, once; for a thread that may wait. What is wrong with it is told to whoever asks for a diagram. */
    public synchronized void prepare() {
        if (shipped == null) {
            try {
                shipped = ShippedDiagrams.read();
            } catch (ViewpointException e) {
                ILog.of(DiagramDesks.class).error("The viewpoint cannot be read", e);
                damage = e.getMessage();
            } catch (IOException e) {
                ILog.of(DiagramDesks.class).error("The fonts cannot be read", e);
            }
        }
    }

    /** Another space has other diagrams; those of the one before are closed. */
    @Override
    public void accept(SpaceState state) {
        EditingSession next = state instanceof SpaceState.Opened opened ? opened.editing() : null;
        if (next != session) {
            session = next;
            desk = null;
            for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
                for (IWorkbenchPage page : window.getPages()) {
                    close(page);
                }
            }
        }
    }

    /** Paints in the theme that is shown now; diagrams that are open keep their paint. */
    public void dress() {
        if (desk != null) {
            desk.dress(Appearance.theme());
        }
    }

    private static void close(IWorkbenchPage page) {
        for (var reference : page.getEditorReferences()) {
            if (DiagramEditor.ID.equals(reference.getId())) {
                page.closeEditors(new org.eclipse.ui.IEditorReference[] { reference }, false);
            }
        }
    }

    /**
     * Finds the diagrams of an element: those about it, and for the root of a file all of the file.
     *
     * @param element the element
     * @return the diagrams
     */
    public List<DiagramSubject> subjects(EObject element) {
        return desk().map(each -> each.subjects(element)).orElse(List.of());
    }

    /**
     * Finds the diagrams about an element, and about nothing below it.
     *
     * @param element the element
     * @return the diagrams
     */
    public List<DiagramSubject> about(EObject element) {
        return desk().map(each -> each.about(element)).orElse(List.of());
    }

    /**
     * Opens a diagram, or brings it to the front.
     *
     * @param page    where
     * @param subject which
     */
    public void open(IWorkbenchPage page, DiagramSubject subject) {
        desk().ifPresent(each -> DiagramEditor.open(page, each, subject));
    }

    /**
     * Reads what a report shows of the diagrams: the governance map as it stands in the window now. For the UI thread; the pictures are drawn on that of
     * the report.
     *
     * @param evaluation what the report is about
     * @return the pictures
     */
    public TerritoryPictures pictures(Evaluation evaluation) {
        Optional<PagePicture> map = Optional.ofNullable(evaluation.getTerritory()).filter(territory -> !territory.eIsProxy())
                .flatMap(territory -> desk().flatMap(each -> each.map(territory)));
        return TerritoryPictures.drawn((territory, progress) -> map.map(page -> page.draw(progress)));
    }

    private Optional<DiagramDesk> desk() {
        if (desk == null && session != null) {
            if (shipped == null) {
                tell(damage);
            } else {
                EditingSession editing = session;
                desk = new DiagramDesk(shipped, editing, Display.getCurrent(), Appearance.theme(), this::tell,
                        element -> FormEditor.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), editing, element),
                        DiagramDesks::dragged);
            }
        }
        return Optional.ofNullable(desk);
    }

    private void tell(String sentence) {
        notices.show(Notices.Subject.DIAGRAM, Notice.of(Sign.INFO, sentence));
    }

    private static List<EObject> dragged(ISelection selection) {
        List<?> lines = selection instanceof IStructuredSelection structured ? structured.toList() : List.of();
        return lines.stream().filter(ExplorerNode.class::isInstance).map(ExplorerNode.class::cast).flatMap(line -> line.object().stream()).toList();
    }
}
