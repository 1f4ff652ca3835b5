package org.mailleur.core.editing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMIResource;

/**
 * Makes an open file say what another version of it says. Elements that both have stay the objects they are, so that forms and diagrams
 * that show them go on; links from other files to what goes stay as they are, leading nowhere.
 */
public final class Transfer {

    private final XMIResource target;
    private final Resource source;
    private final Map<EObject, EObject> mine = new HashMap<>();

    private Transfer(XMIResource target, Resource source) {
        this.target = target;
        this.source = source;
    }

    /**
     * Makes the change; to be run within a command that records all files of the space.
     *
     * @param target the open file
     * @param source the other version, read against the same place, in a set of its own
     */
    public static void run(XMIResource target, Resource source) {
        new Transfer(target, source).run();
    }

    private void run() {
        Map<String, EObject> present = Identity.all(target);
        Map<String, EObject> wanted = Identity.all(source);
        wanted.forEach((id, theirs) -> {
            EObject own = present.get(id);
            mine.put(theirs, own != null && own.eClass() == theirs.eClass() ? own : created(theirs, id));
        });
        Set<EObject> going = new HashSet<>(present.values());
        going.removeAll(mine.values());
        detach(going);
        wanted.values().forEach(theirs -> contents(theirs, mine.get(theirs)));
        List<EObject> roots = new ArrayList<>();
        source.getContents().forEach(root -> roots.add(mine.get(root)));
        ECollections.setEList(target.getContents(), roots);
        // An element that took the identifier of one of another class lost it when that one went.
        wanted.forEach((id, theirs) -> {
            if (target.getEObject(id) != mine.get(theirs)) {
                target.setID(mine.get(theirs), id);
            }
        });
        wanted.values().forEach(theirs -> fields(theirs, mine.get(theirs)));
    }

    private EObject created(EObject theirs, String id) {
        EObject own = EcoreUtil.create(theirs.eClass());
        target.setID(own, id);
        return own;
    }

    /** Links from other files to what goes become links that lead nowhere: they stand in those files all the same. */
    private void detach(Set<EObject> going) {
        ResourceSet all = target.getResourceSet();
        if (going.isEmpty() || all == null) {
            return;
        }
        for (Resource other : all.getResources()) {
            if (other != target) {
                EcoreUtil.<EObject>getAllProperContents(other, false).forEachRemaining(object -> detach(object, going));
            }
        }
    }

    private void detach(EObject object, Set<EObject> going) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!isLink(reference) || !object.eIsSet(reference)) {
                continue;
            }
            if (reference.isMany()) {
                EList<EObject> list = list(object, reference);
                for (int i = 0; i < list.size(); i++) {
                    EObject named = basic(list, i);
                    if (going.contains(named)) {
                        list.set(i, proxy(named));
                    }
                }
            } else if (going.contains(object.eGet(reference, false))) {
                object.eSet(reference, proxy((EObject) object.eGet(reference, false)));
            }
        }
    }

    private EObject proxy(EObject named) {
        InternalEObject proxy = (InternalEObject) EcoreUtil.create(named.eClass());
        proxy.eSetProxyURI(target.getURI().appendFragment(target.getID(named)));
        return proxy;
    }

    private void contents(EObject theirs, EObject own) {
        for (EReference reference : own.eClass().getEAllContainments()) {
            if (!reference.isChangeable() || reference.isDerived()) {
                continue;
            }
            if (reference.isMany()) {
                List<EObject> children = list(theirs, reference).stream().map(mine::get).toList();
                if (!list(own, reference).equals(children)) {
                    ECollections.setEList(list(own, reference), children);
                }
            } else {
                set(own, reference, mine.get(theirs.eGet(reference)), theirs.eIsSet(reference));
            }
        }
    }

    private void fields(EObject theirs, EObject own) {
        for (EStructuralFeature feature : own.eClass().getEAllStructuralFeatures()) {
            if (feature.isTransient() || feature.isDerived() || !feature.isChangeable()) {
                continue;
            }
            if (!(feature instanceof EReference reference)) {
                set(own, feature, copy(theirs.eGet(feature)), theirs.eIsSet(feature));
            } else if (isLink(reference)) {
                link(theirs, own, reference);
            }
        }
    }

    private void link(EObject theirs, EObject own, EReference reference) {
        if (!reference.isMany()) {
            EObject named = (EObject) theirs.eGet(reference, false);
            set(own, reference, named == null ? null : resolved(named), theirs.eIsSet(reference));
            return;
        }
        List<EObject> named = new ArrayList<>();
        EList<EObject> list = list(theirs, reference);
        for (int i = 0; i < list.size(); i++) {
            named.add(resolved(basic(list, i)));
        }
        if (!list(own, reference).equals(named)) {
            ECollections.setEList(list(own, reference), named);
        }
    }

    private EObject resolved(EObject named) {
        InternalEObject proxy = (InternalEObject) named;
        if (proxy.eProxyURI() == null) {
            return mine.get(named);
        }
        Resource home = target.getResourceSet() == null ? null : target.getResourceSet().getResource(proxy.eProxyURI().trimFragment(), false);
        EObject found = home == null ? null : home.getEObject(proxy.eProxyURI().fragment());
        return found == null ? named : found;
    }

    private static void set(EObject own, EStructuralFeature feature, Object value, boolean isSet) {
        if (!isSet) {
            if (own.eIsSet(feature)) {
                own.eUnset(feature);
            }
        } else if (!own.eIsSet(feature) || !value.equals(own.eGet(feature))) {
            own.eSet(feature, value);
        }
    }

    private static Object copy(Object value) {
        return value instanceof List<?> list ? List.copyOf(list) : value;
    }

    private static boolean isLink(EReference reference) {
        return !reference.isContainment() && !reference.isContainer() && !reference.isTransient() && !reference.isDerived() && reference.isChangeable();
    }

    private static EObject basic(EList<EObject> list, int index) {
        return list instanceof InternalEList<EObject> internal ? internal.basicGet(index) : list.get(index);
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(EObject object, EReference reference) {
        return (EList<EObject>) object.eGet(reference);
    }
}
