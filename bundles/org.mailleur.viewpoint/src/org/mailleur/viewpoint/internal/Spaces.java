package org.mailleur.viewpoint.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** Looks around an element, in the files that are open with its own. */
public final class Spaces {

    private Spaces() {
    }

    /**
     * Returns the root objects of a type.
     *
     * @param element an element
     * @param type    the type
     * @param <T>     the type
     * @return the roots, in the order of the files; of the element's own file only when it stands alone
     */
    public static <T> List<T> roots(EObject element, Class<T> type) {
        Resource own = element.eResource();
        if (own == null) {
            return List.of();
        }
        List<Resource> files = own.getResourceSet() == null ? List.of(own) : List.copyOf(own.getResourceSet().getResources());
        return files.stream().flatMap(file -> file.getContents().stream()).filter(type::isInstance).map(type::cast).toList();
    }
}
