package org.mailleur.diagram.engine.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.text.French;
import org.mailleur.diagram.engine.ToolException;

/**
 * Deletes elements with what they contain, and each reference to them in the files of the space.
 *
 * @param resources the space's files
 */
record Deletion(ResourceSet resources) {

    /** Deletes an element; one that is gone already stays gone. */
    void delete(EObject element) {
        if (element.eResource() == null) {
            return;
        }
        if (element.eContainer() == null) {
            throw new ToolException("« " + French.designation(element) + " » est tout un fichier ; il ne peut pas être supprimé depuis une vue.");
        }
        Set<EObject> deleted = new LinkedHashSet<>();
        deleted.add(element);
        element.eAllContents().forEachRemaining(deleted::add);
        Map<EObject, Collection<EStructuralFeature.Setting>> references = EcoreUtil.UsageCrossReferencer.findAll(deleted, resources);
        references.forEach((target, settings) -> forget(target, settings, deleted));
        EcoreUtil.remove(element);
    }

    /** References among what is deleted stay, and come back with it. */
    private static void forget(EObject target, Collection<EStructuralFeature.Setting> settings, Set<EObject> deleted) {
        for (EStructuralFeature.Setting setting : List.copyOf(new ArrayList<>(settings))) {
            EStructuralFeature feature = setting.getEStructuralFeature();
            if (feature.isChangeable() && !feature.isDerived() && !deleted.contains(setting.getEObject())) {
                EcoreUtil.remove(setting, target);
            }
        }
    }
}
