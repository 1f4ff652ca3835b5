package org.mailleur.diagram.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.mailleur.diagram.engine.DiagramSubject;

/**
 * Which diagram an editor shows.
 *
 * @param desk    the diagrams of the open space
 * @param subject the diagram
 */
public record DiagramInput(DiagramDesk desk, DiagramSubject subject) implements IEditorInput {

    @Override
    public boolean exists() {
        return subject.target().eResource() != null;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return subject.title();
    }

    /** What is open when Mailleur ends is not opened again by itself. */
    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        // The specification documents itself in HTML, and a tip is plain text.
        return subject.title();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    /** The same diagram of the same space, whatever it is called meanwhile. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DiagramInput input && input.desk == desk && input.subject.id().equals(subject.id());
    }

    @Override
    public int hashCode() {
        return subject.id().hashCode();
    }
}
