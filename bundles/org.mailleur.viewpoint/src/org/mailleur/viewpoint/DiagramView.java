package org.mailleur.viewpoint;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * What is drawn for an element, as the services see it: the value of the variables {@code containerView}, {@code newViewContainer},
 * {@code elementView}, {@code edgeView}, {@code sourceView} and {@code targetView}. Our engine hands over an implementation; Sirius hands over
 * its own objects, which the services read by reflection.
 */
public interface DiagramView {

    /**
     * Returns the name of the mapping that drew it.
     *
     * @return the name, such as {@code lane.steering}; empty for the diagram itself
     */
    String mappingName();

    /**
     * Returns what is drawn.
     *
     * @return the element of the model
     */
    EObject semanticElement();

    /**
     * Returns the view within which it is drawn.
     *
     * @return the container, the node that it borders, or the diagram; empty for the diagram itself
     */
    Optional<DiagramView> container();

    /**
     * Returns the element where an edge starts.
     *
     * @return what is drawn there; empty when this is no edge
     */
    Optional<EObject> sourceElement();

    /**
     * Returns the element where an edge ends.
     *
     * @return what is drawn there; empty when this is no edge
     */
    Optional<EObject> targetElement();
}
