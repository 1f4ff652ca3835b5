package org.mailleur.workbench.internal.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.model.edit.labels.ObjectIcons;
import org.mailleur.model.edit.labels.ObjectLabels;

/**
 * An object whose form is open.
 *
 * @param editing the session that takes its changes
 * @param object  the object
 */
public record ElementInput(EditingSession editing, EObject object) implements IEditorInput {

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type.isInstance(editing) ? type.cast(editing) : type.isInstance(object) ? type.cast(object) : null;
    }

    @Override
    public boolean exists() {
        return object.eResource() != null && editing.space().fileOf(object).isPresent();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.createFromURL(ObjectIcons.of(object.eClass()));
    }

    @Override
    public String getName() {
        return new ObjectLabels().text(object);
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    /** Two inputs are the same when they are of the same object: a model's own equality compares contents. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ElementInput input && input.object == object;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(object);
    }
}
