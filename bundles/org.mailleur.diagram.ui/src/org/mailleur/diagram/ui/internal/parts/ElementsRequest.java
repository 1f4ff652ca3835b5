package org.mailleur.diagram.ui.internal.parts;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.requests.CreateRequest;

/** Asks for elements to be shown that are dragged from outside the diagram. */
public final class ElementsRequest extends CreateRequest {

    private List<EObject> elements = List.of();

    /**
     * Changes what is dragged.
     *
     * @param dragged the elements
     */
    public void elements(List<EObject> dragged) {
        elements = List.copyOf(dragged);
    }

    /**
     * Returns what is dragged.
     *
     * @return the elements
     */
    public List<EObject> elements() {
        return elements;
    }
}
