package org.mailleur.diagram.graph;

import org.eclipse.emf.ecore.EObject;

/** A thing on a diagram. Its key stays the same as long as the same mapping shows the same element in the same place. */
public sealed interface DiagramItem permits DiagramBox, DiagramEdge {

    /**
     * Returns what it is known by on its diagram, in positions files too: mapping and identifiers, no order and no label.
     *
     * @return the key
     */
    String key();

    /**
     * Returns the name of the mapping that shows it.
     *
     * @return the name
     */
    String mapping();

    /**
     * Returns the element of the model that it shows.
     *
     * @return the element; of a relation-based edge the element at its source
     */
    EObject target();

    /**
     * Returns what stands on it.
     *
     * @return the label, in French, empty for none
     */
    String label();
}
