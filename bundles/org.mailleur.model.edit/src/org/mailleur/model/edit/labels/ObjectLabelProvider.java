package org.mailleur.model.edit.labels;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

/** Hands our labels and icons to whatever asks an adapter factory for them. */
final class ObjectLabelProvider implements IItemLabelProvider {

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
