package org.mailleur.diagram.ui;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.mailleur.core.editing.EditingEvent;
import org.mailleur.core.editing.EditingSession;

/** A sheet on which something of the open space is changed. Its changes belong to the space: the window saves them all, and closing the sheet loses none. */
public abstract class SpaceSheet extends EditorPart {

    /**
     * Returns the space under change.
     *
     * @return the session
     */
    protected abstract EditingSession session();

    /**
     * Returns what the sheet is about.
     *
     * @return the object, empty when it is gone
     */
    protected abstract Optional<EObject> subject();

    /** Shows what the model has now, after a change anywhere in the space. */
    protected abstract void edited();

    /** Closes the sheet, for what it is about is gone. */
    protected abstract void gone();

    @Override
    public final void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    /**
     * Follows the space.
     *
     * @param event what happened in it
     */
    protected final void follow(EditingEvent event) {
        switch (event) {
            case EditingEvent.Edited edited -> {
                if (subject().isPresent()) {
                    edited();
                    firePropertyChange(PROP_DIRTY);
                } else {
                    gone();
                }
            }
            case EditingEvent.Saved saved -> firePropertyChange(PROP_DIRTY);
            default -> {
                // The rest is not about this sheet.
            }
        }
    }

    @Override
    public final boolean isDirty() {
        return subject().flatMap(session().space()::fileOf).map(session()::isDirty).orElse(false);
    }

    @Override
    public final boolean isSaveOnCloseNeeded() {
        return false;
    }

    @Override
    public final void doSave(IProgressMonitor monitor) {
        // Saving is the window's business: it saves all that the person changed.
    }

    @Override
    public final void doSaveAs() {
        // Files have their names in the explorer.
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return false;
    }
}
