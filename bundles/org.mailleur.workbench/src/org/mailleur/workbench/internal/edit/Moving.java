package org.mailleur.workbench.internal.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.text.French;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.workbench.internal.text.Words;

/** Moves and copies objects from one holder to another, of the same file or not, each as one change. */
public final class Moving {

    private Moving() {
    }

    /**
     * Finds where an object can hold another.
     *
     * @param holder the object
     * @param type   the other's class
     * @return the first list that takes it, empty when none does
     */
    public static Optional<EReference> place(EObject holder, EClass type) {
        return Growing.places(holder.eClass()).stream().filter(each -> each.isMany() && each.getEReferenceType().isSuperTypeOf(type)).findFirst();
    }

    /**
     * Tells whether objects can be put into another.
     *
     * @param holder  the other
     * @param objects the objects
     * @return whether it takes each, and none of them holds it
     */
    public static boolean takes(EObject holder, Collection<? extends EObject> objects) {
        return !objects.isEmpty() && objects.stream().allMatch(each -> place(holder, each.eClass()).isPresent() && !EcoreUtil.isAncestor(each, holder));
    }

    /**
     * Puts copies of objects into another. What the copies name is what the objects name, and each other where the objects name each other.
     *
     * @param editing makes the change
     * @param holder  the other
     * @param objects the objects
     * @return the copies
     */
    public static Collection<EObject> paste(EditingSession editing, EObject holder, Collection<? extends EObject> objects) {
        Collection<EObject> copies = EcoreUtil.copyAll(objects.stream().<EObject>map(each -> each).toList());
        editing.change(FrenchFormat.spaced(Words.CHANGE_PASTE.with(copies.size(), French.designation(holder))), () -> copies.forEach(each -> list(holder, each).add(each)));
        return copies;
    }

    /**
     * Moves objects into another; who names them still does.
     *
     * @param editing makes the change
     * @param holder  the other
     * @param objects the objects
     */
    public static void move(EditingSession editing, EObject holder, List<? extends EObject> objects) {
        String label = objects.size() == 1 ? Words.CHANGE_MOVE.with(French.designation(objects.getFirst()))
                : Words.CHANGE_MOVE.with(Words.SEVERAL_ELEMENTS.with(objects.size()));
        editing.change(FrenchFormat.spaced(label), () -> objects.forEach(each -> list(holder, each).add(each)));
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(EObject holder, EObject child) {
        return (EList<EObject>) holder.eGet(place(holder, child.eClass()).orElseThrow());
    }
}
