package org.mailleur.core.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.change.RecordedCommand;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Space;
import org.mailleur.core.text.French;

/**
 * The removal of objects, with what it means told before: what goes with them, and who names them and will do so no more.
 *
 * @param label   what it does, in French
 * @param objects what is removed, without what lies within another of them
 * @param within  how many objects go with them
 * @param broken  the references from elsewhere that lead to what goes
 * @param space   where
 */
public record Removal(String label, List<EObject> objects, int within, List<Broken> broken, Space space) {

    /**
     * A reference that a removal takes out.
     *
     * @param holder    who names
     * @param reference as what
     * @param target    what goes
     */
    public record Broken(EObject holder, EReference reference, EObject target) {

        /**
         * Tells whether the holder says little without it.
         *
         * @return true when the metamodel requires the reference
         */
        public boolean isRequired() {
            return reference.isRequired();
        }

        /**
         * Says it in a clause.
         *
         * @return such as « siège de instance « Copil », « Structure » : CAF »
         */
        public String sentence() {
            EObject owner = holder.eContainer();
            String who = French.name(holder).isPresent() || owner == null || owner.eContainer() == null ? French.designation(holder)
                    : French.designation(holder) + " de " + French.designation(owner);
            return who + ", «\u00a0" + French.label(reference) + "\u00a0»\u00a0: " + French.name(target).map(French::shortened).orElseGet(() -> French.designation(target));
        }
    }

    /**
     * Plans a removal. It walks all files once.
     *
     * @param space   the space
     * @param objects what is to go; roots of files cannot go and are passed over
     * @return the removal, without objects when nothing can go
     */
    public static Removal of(Space space, Collection<? extends EObject> objects) {
        List<EObject> outermost = objects.stream().filter(each -> each.eContainer() != null)
                .filter(each -> objects.stream().noneMatch(other -> other != each && EcoreUtil.isAncestor(other, each))).<EObject>map(each -> each).distinct().toList();
        Set<EObject> going = new LinkedHashSet<>(outermost);
        outermost.forEach(each -> each.eAllContents().forEachRemaining(going::add));
        List<Broken> broken = naming(space, going);
        String label = outermost.size() == 1 ? "Supprimer " + French.designation(outermost.getFirst()) : "Supprimer " + outermost.size() + " éléments";
        return new Removal(label, outermost, going.size() - outermost.size(), List.copyOf(broken), space);
    }

    /** Finds who names something that goes. */
    static List<Broken> naming(Space space, Set<EObject> going) {
        List<Broken> broken = new ArrayList<>();
        for (LoadedFile file : space.files()) {
            file.root().ifPresent(root -> {
                collect(root, going, broken);
                root.eAllContents().forEachRemaining(each -> collect(each, going, broken));
            });
        }
        return broken;
    }

    private static void collect(EObject holder, Set<EObject> going, List<Broken> broken) {
        if (going.contains(holder)) {
            return;
        }
        for (EStructuralFeature feature : holder.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EReference reference && isLink(reference) && holder.eIsSet(reference)) {
                Object value = holder.eGet(reference);
                Collection<?> targets = value instanceof List<?> many ? many : List.of(value);
                targets.stream().filter(going::contains).forEach(target -> broken.add(new Broken(holder, reference, (EObject) target)));
            }
        }
    }

    private static boolean isLink(EReference reference) {
        return !reference.isContainment() && !reference.isContainer() && !reference.isTransient() && !reference.isDerived() && reference.isChangeable();
    }

    /**
     * Makes the removal.
     *
     * @return one command, by whose undo everything is back, references too
     */
    public Command command() {
        List<EObject> roots = new ArrayList<>(objects);
        broken.forEach(each -> roots.add(each.holder()));
        return new RecordedCommand(label, roots.stream().map(EObject::eResource).distinct().toList(), () -> {
            for (Broken each : broken) {
                if (each.reference().isMany()) {
                    ((List<?>) each.holder().eGet(each.reference())).remove(each.target());
                } else {
                    each.holder().eUnset(each.reference());
                }
            }
            objects.forEach(EcoreUtil::remove);
        });
    }
}
