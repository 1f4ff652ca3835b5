package org.mailleur.core.editing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.mailleur.core.editing.FileComparison;
import org.mailleur.core.editing.FileComparison.Element;
import org.mailleur.core.editing.FileComparison.Field;
import org.mailleur.core.editing.FileComparison.Kind;
import org.mailleur.core.text.French;
import org.mailleur.model.base.BasePackage;

/** Compares two versions of a file: elements with the same identifier are the same. */
public final class Comparer {

    private static final Set<EStructuralFeature> SIGNATURE = Set.of(BasePackage.Literals.FILE_ROOT__FORMAT_VERSION, BasePackage.Literals.FILE_ROOT__WRITTEN_BY);

    private final Map<String, EObject> before;
    private final Map<String, EObject> after;

    private Comparer(Resource before, Resource after) {
        this.before = Identity.all(before);
        this.after = Identity.all(after);
    }

    /**
     * Compares.
     *
     * @param before the earlier version
     * @param after  the later version
     * @return what differs
     */
    public static FileComparison compare(Resource before, Resource after) {
        return new Comparer(before, after).run();
    }

    private FileComparison run() {
        List<Element> elements = new ArrayList<>();
        after.forEach((id, object) -> {
            EObject old = before.get(id);
            if (old == null || old.eClass() != object.eClass()) {
                addWhole(elements, Kind.ADDED, object, before);
            } else {
                List<Field> fields = fields(old, object);
                if (!fields.isEmpty()) {
                    elements.add(new Element(Kind.CHANGED, French.designation(object), within(object), 0, fields));
                }
            }
        });
        before.forEach((id, object) -> {
            EObject now = after.get(id);
            if (now == null || now.eClass() != object.eClass()) {
                addWhole(elements, Kind.REMOVED, object, after);
            }
        });
        return new FileComparison(elements);
    }

    /** An element that came or went with what holds it is not told by itself. */
    private static void addWhole(List<Element> elements, Kind kind, EObject object, Map<String, EObject> other) {
        EObject holder = object.eContainer();
        if (holder == null || other.containsKey(Identity.id(holder))) {
            int parts = 0;
            for (var all = object.eAllContents(); all.hasNext(); all.next()) {
                parts++;
            }
            elements.add(new Element(kind, French.designation(object), within(object), parts, List.of()));
        }
    }

    private static String within(EObject object) {
        return object.eContainer() == null ? "" : French.designation(object.eContainer());
    }

    private static List<Field> fields(EObject old, EObject now) {
        List<Field> fields = new ArrayList<>();
        for (EStructuralFeature feature : now.eClass().getEAllStructuralFeatures()) {
            if (SIGNATURE.contains(feature) || feature.isTransient() || feature.isDerived() || feature instanceof EReference reference && reference.isContainer()) {
                continue;
            }
            if (feature instanceof EReference reference && reference.isContainment()) {
                if (isReordered(old, now, reference)) {
                    fields.add(new Field(French.label(feature), "", "autre ordre"));
                }
            } else if (!Objects.equals(value(old, feature), value(now, feature))) {
                fields.add(new Field(French.label(feature), ValueText.of(old, feature), ValueText.of(now, feature)));
            }
        }
        if (old.eContainer() != null && now.eContainer() != null && !Objects.equals(Identity.id(old.eContainer()), Identity.id(now.eContainer()))) {
            fields.add(new Field("Place", French.designation(old.eContainer()), French.designation(now.eContainer())));
        }
        return fields;
    }

    private static Object value(EObject object, EStructuralFeature feature) {
        if (!object.eIsSet(feature)) {
            return null;
        }
        Object value = object.eGet(feature, false);
        if (feature instanceof EReference) {
            return value instanceof List<?> many ? many.stream().map(each -> Identity.target((EObject) each)).toList() : Identity.target((EObject) value);
        }
        return value instanceof List<?> many ? List.copyOf(many) : value;
    }

    private static boolean isReordered(EObject old, EObject now, EReference reference) {
        if (!reference.isMany()) {
            return false;
        }
        List<String> before = ids(old, reference);
        List<String> after = ids(now, reference);
        List<String> kept = before.stream().filter(after::contains).toList();
        return !kept.equals(after.stream().filter(before::contains).toList());
    }

    private static List<String> ids(EObject object, EReference reference) {
        return ((List<?>) object.eGet(reference)).stream().map(each -> Identity.id((EObject) each)).toList();
    }
}
