package org.mailleur.diagram.tests.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.space.Space;
import org.mailleur.model.base.FileRoot;

/** Changes a space at random, in every way that EMF offers: values, links, lists, new elements, moves, deletions. */
public final class RandomChanges {

    private final Space space;
    private final Supplier<List<EObject>> favourites;
    private final Random random;

    /** Changes a space by a seed; two times in three something that somebody looks at. */
    public RandomChanges(Space space, long seed, Supplier<List<EObject>> favourites) {
        this.space = space;
        this.favourites = favourites;
        this.random = new Random(seed);
    }

    /** Makes one change. */
    public void one() {
        EObject object = any();
        switch (random.nextInt(10)) {
        case 0 -> delete(object);
        case 1 -> create(object);
        case 2 -> move(object);
        case 3 -> reorder(object);
        default -> set(object);
        }
    }

    private EObject any() {
        List<EObject> shown = favourites.get().stream().filter(object -> object.eResource() != null).toList();
        if (!shown.isEmpty() && random.nextInt(3) > 0) {
            return shown.get(random.nextInt(shown.size()));
        }
        List<EObject> all = new ArrayList<>();
        space.files().forEach(file -> file.resource().getAllContents().forEachRemaining(all::add));
        return all.get(random.nextInt(all.size()));
    }

    private EObject any(EClass type, EObject except) {
        List<EObject> shown = favourites.get().stream().filter(object -> type.isInstance(object) && object != except && object.eResource() != null).toList();
        if (!shown.isEmpty() && random.nextBoolean()) {
            return shown.get(random.nextInt(shown.size()));
        }
        List<EObject> all = new ArrayList<>();
        space.files().forEach(file -> file.resource().getAllContents().forEachRemaining(object -> {
            if (type.isInstance(object) && object != except) {
                all.add(object);
            }
        }));
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private void delete(EObject object) {
        if (!(object instanceof FileRoot)) {
            EcoreUtil.deleteAll(List.of(object), true);
        }
    }

    private void create(EObject holder) {
        List<EReference> containments = holder.eClass().getEAllContainments();
        if (containments.isEmpty()) {
            return;
        }
        EReference containment = containments.get(random.nextInt(containments.size()));
        EObject made = EcoreUtil.create(containment.getEReferenceType());
        for (int i = 0; i < 6; i++) {
            set(made);
        }
        if (containment.isMany()) {
            list(holder, containment).add(random.nextInt(list(holder, containment).size() + 1), made);
        } else {
            holder.eSet(containment, made);
        }
        for (int i = 0; i < 3; i++) {
            set(made);
        }
    }

    private void move(EObject object) {
        EReference containment = object.eContainmentFeature();
        EObject other = containment == null ? null : any(containment.getEContainingClass(), object.eContainer());
        if (other != null && containment.isMany() && !EcoreUtil.isAncestor(object, other)) {
            list(other, containment).add(object);
        }
    }

    private void reorder(EObject object) {
        object.eClass().getEAllReferences().stream().filter(reference -> reference.isMany() && list(object, reference).size() > 1).findAny().ifPresent(reference -> {
            EList<EObject> list = list(object, reference);
            list.move(random.nextInt(list.size()), random.nextInt(list.size()));
        });
    }

    private void set(EObject object) {
        List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures().stream().filter(feature -> feature.isChangeable() && !feature.isDerived()
                && !(feature instanceof EReference reference && (reference.isContainment() || reference.isContainer()))).toList();
        if (features.isEmpty()) {
            return;
        }
        EStructuralFeature feature = features.get(random.nextInt(features.size()));
        if (feature instanceof EAttribute attribute) {
            if (!attribute.isMany()) {
                object.eSet(attribute, value(attribute));
            }
        } else {
            refer(object, (EReference) feature);
        }
    }

    private Object value(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum choices) {
            return choices.getELiterals().get(random.nextInt(choices.getELiterals().size())).getInstance();
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == String.class) {
            return random.nextInt(5) == 0 ? null : "Mot " + random.nextInt(1000);
        }
        return type == boolean.class ? Boolean.valueOf(random.nextBoolean()) : attribute.getDefaultValue();
    }

    private void refer(EObject object, EReference reference) {
        EObject other = any(reference.getEReferenceType(), object);
        if (!reference.isMany()) {
            object.eSet(reference, random.nextInt(4) == 0 ? null : other);
        } else if (random.nextInt(3) == 0 && !list(object, reference).isEmpty()) {
            list(object, reference).remove(random.nextInt(list(object, reference).size()));
        } else if (other != null && !list(object, reference).contains(other)) {
            list(object, reference).add(other);
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(EObject object, EReference reference) {
        return (EList<EObject>) object.eGet(reference);
    }
}
