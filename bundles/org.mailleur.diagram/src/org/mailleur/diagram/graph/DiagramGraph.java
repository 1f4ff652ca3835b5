package org.mailleur.diagram.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** What a diagram shows now. Its items are records: one that changes is replaced, so an item that was read stays what it was. */
public interface DiagramGraph {

    /**
     * Returns the diagram's title.
     *
     * @return the title, in French
     */
    String title();

    /**
     * Returns all boxes, each after the one that holds it, siblings in the order of the specification and the model.
     *
     * @return the boxes
     */
    Collection<DiagramBox> boxes();

    /**
     * Returns all edges, in the order of the specification and the model.
     *
     * @return the edges
     */
    Collection<DiagramEdge> edges();

    /**
     * Returns what a box holds, what stands on its border too.
     *
     * @param key the key of the box, {@code null} for the diagram itself
     * @return the boxes, in order; empty for none
     */
    List<DiagramBox> children(String key);

    /**
     * Returns what the whole diagram is about.
     *
     * @return the element, {@code null} for none
     */
    default EObject target() {
        return null;
    }

    /**
     * Names the kinds of things that it can show, for the legend of its picture.
     *
     * @return by mapping, its name for people; kinds without a name need no words
     */
    default Map<String, String> kinds() {
        return Map.of();
    }

    /**
     * Finds an item.
     *
     * @param key its key
     * @return the item, empty when the diagram has none of that key
     */
    Optional<DiagramItem> item(String key);
}
