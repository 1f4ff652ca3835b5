package org.mailleur.diagram.ui;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.mailleur.core.editing.EditingEvent;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.diagram.engine.DiagramSubject;
import org.mailleur.diagram.ui.internal.UiWords;
import org.mailleur.diagram.ui.internal.panel.DiagramPanel;

/** A diagram as one of the window's sheets. Its changes belong to the space: closing the sheet loses none. */
public final class DiagramEditor extends EditorPart {

    /** The editor's identifier. */
    public static final String ID = "org.mailleur.diagram.ui.editor";

    private final Consumer<EditingEvent> events = this::changed;
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

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    private DiagramInput input() {
        return (DiagramInput) getEditorInput();
    }

    private EditingSession session() {
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

    private void changed(EditingEvent event) {
        switch (event) {
            case EditingEvent.Edited edited -> {
                if (input().exists()) {
                    setPartName(panel.title());
                    firePropertyChange(PROP_DIRTY);
                } else {
                    input().desk().tell(UiWords.GONE.with(getPartName()));
                    getSite().getPage().closeEditor(this, false);
                }
            }
            case EditingEvent.Saved saved -> firePropertyChange(PROP_DIRTY);
            default -> {
                // The rest is not about this sheet.
            }
        }
    }

    @Override
    public boolean isDirty() {
        return input().exists() && session().space().fileOf(input().subject().target()).map(session()::isDirty).orElse(false);
    }

    @Override
    public boolean isSaveOnCloseNeeded() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // Saving is the window's business: it saves all that the person changed.
    }

    @Override
    public void doSaveAs() {
        // Files have their names in the explorer.
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        panel.setFocus();
    }
}
