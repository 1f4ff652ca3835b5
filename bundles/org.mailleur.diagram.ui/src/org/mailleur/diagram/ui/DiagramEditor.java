package org.mailleur.diagram.ui;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.mailleur.core.editing.EditingEvent;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.diagram.engine.DiagramSubject;
import org.mailleur.diagram.ui.internal.UiWords;
import org.mailleur.diagram.ui.internal.panel.DiagramPanel;

/** A diagram as one of the window's sheets. */
public final class DiagramEditor extends SpaceSheet {

    /** The editor's identifier. */
    public static final String ID = "org.mailleur.diagram.ui.editor";

    private final Consumer<EditingEvent> events = this::follow;
    private DiagramPanel panel;

    /**
     * Opens a diagram, or brings it to the front.
     *
     * @param page    the window's page
     * @param desk    the diagrams of the open space
     * @param subject the diagram
     */
    public static void open(IWorkbenchPage page, DiagramDesk desk, DiagramSubject subject) {
        try {
            page.openEditor(new DiagramInput(desk, subject), ID);
        } catch (PartInitException e) {
            ILog.of(DiagramEditor.class).error("Cannot open a diagram", e);
        }
    }

    private DiagramInput input() {
        return (DiagramInput) getEditorInput();
    }

    @Override
    protected EditingSession session() {
        return input().desk().session();
    }

    @Override
    public void createPartControl(Composite parent) {
        panel = new DiagramPanel(parent, input().desk(), input().subject());
        getSite().setSelectionProvider(panel.viewer());
        session().addListener(events);
        panel.addDisposeListener(event -> session().removeListener(events));
    }

    /**
     * Returns what the editor shows.
     *
     * @return the panel
     */
    public DiagramPanel panel() {
        return panel;
    }

    /** Puts the cursor into the field that searches the diagram. */
    public void search() {
        panel.search();
    }

    @Override
    protected Optional<EObject> subject() {
        return Optional.of(input()).filter(DiagramInput::exists).map(input -> input.subject().target());
    }

    @Override
    protected void edited() {
        setPartName(panel.title());
    }

    @Override
    protected void gone() {
        input().desk().tell(UiWords.GONE.with(getPartName()));
        getSite().getPage().closeEditor(this, false);
    }

    @Override
    public void setFocus() {
        panel.setFocus();
    }
}
