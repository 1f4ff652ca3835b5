package org.mailleur.model.edit.labels;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

/** Hands our labels and icons to whatever asks an adapter factory for them; one serves all objects, being attached to none. */
final class ObjectLabelProvider extends AdapterImpl implements IItemLabelProvider {

    private final ObjectLabels labels = new ObjectLabels();

    @Override
    public String getText(Object object) {
        return labels.text((EObject) object);
    }

    @Override
    public Object getImage(Object object) {
        return ObjectIcons.of(((EObject) object).eClass());
    }
}
