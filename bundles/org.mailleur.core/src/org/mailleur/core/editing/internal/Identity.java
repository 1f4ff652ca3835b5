package org.mailleur.core.editing.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;

/** By what objects of two versions of a file are taken for the same. */
final class Identity {

    private Identity() {
    }

    static String id(EObject object) {
        return object.eResource() instanceof XMLResource resource ? resource.getID(object) : null;
    }

    /** Names what a reference leads to, the same in both versions whether it was found or not. */
    static String target(EObject object) {
        InternalEObject internal = (InternalEObject) object;
        if (internal.eProxyURI() != null) {
            return internal.eProxyURI().toString();
        }
        Resource home = object.eResource();
        return home == null ? "" : home.getURI().appendFragment(String.valueOf(id(object))).toString();
    }

    /** All objects of a file by their identifiers, in the order of the file. */
    static Map<String, EObject> all(Resource resource) {
        Map<String, EObject> all = new LinkedHashMap<>();
        EcoreUtil.<EObject>getAllProperContents(resource, false).forEachRemaining(object -> all.put(id(object), object));
        return all;
    }

}
