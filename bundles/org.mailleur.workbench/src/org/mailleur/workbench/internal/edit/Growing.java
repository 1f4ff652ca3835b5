package org.mailleur.workbench.internal.edit;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.text.French;
import org.mailleur.model.edit.labels.Vocabulary;
import org.mailleur.workbench.internal.text.Words;

/** What can be added to an object, and adding it. */
public final class Growing {

    private Growing() {
    }

    /**
     * Returns what an object of a class can hold.
     *
     * @param type the class
     * @return its containments that a person fills
     */
    public static List<EReference> places(EClass type) {
        return type.getEAllContainments().stream().filter(each -> each.isChangeable() && !each.isDerived()).toList();
    }

    /**
     * Returns the classes of what a reference holds.
     *
     * @param reference the reference
     * @return the classes of which there can be objects
     */
    public static List<EClass> types(EReference reference) {
        EClass type = reference.getEReferenceType();
        if (!type.isAbstract()) {
            return List.of(type);
        }
        Stream<EClassifier> all = type.getEPackage().getEClassifiers().stream();
        return all.filter(EClass.class::isInstance).map(EClass.class::cast).filter(each -> !each.isAbstract() && type.isSuperTypeOf(each)).toList();
    }

    /**
     * Returns what a button or a menu says that adds an object.
     *
     * @param type the object's class
     * @return such as « Ajouter une instance »
     */
    public static String words(EClass type) {
        return (Vocabulary.feminine(type) ? Words.ADD_FEMININE : Words.ADD_MASCULINE).with(Vocabulary.label(type).toLowerCase(java.util.Locale.FRENCH));
    }

    /**
     * Adds a child, as one change.
     *
     * @param editing   makes the change
     * @param parent    the object
     * @param reference as what
     * @param child     the child
     * @return false when there is already one and there is room for one only
     */
    @SuppressWarnings("unchecked")
    public static boolean add(EditingSession editing, EObject parent, EReference reference, EObject child) {
        if (!reference.isMany() && parent.eIsSet(reference)) {
            return false;
        }
        editing.change(Words.CHANGE_ADD.with(Vocabulary.label(child.eClass()).toLowerCase(java.util.Locale.FRENCH), French.designation(parent)), () -> {
            if (reference.isMany()) {
                ((EList<EObject>) parent.eGet(reference)).add(child);
            } else {
                parent.eSet(reference, child);
            }
        });
        return true;
    }
}
