package org.mailleur.diagram.graph;

import java.util.Set;

/**
 * What a refresh changed on a diagram, by keys.
 *
 * @param added    items that are new
 * @param removed  items that are no longer there
 * @param changed  items whose words, style, parent or ends changed
 * @param ordered  containers whose contents stand in another order now; the diagram itself is the empty key
 * @param titled   whether the title changed
 */
public record DiagramChange(Set<String> added, Set<String> removed, Set<String> changed, Set<String> ordered, boolean titled) {

    /** Keeps copies of the sets. */
    public DiagramChange {
        added = Set.copyOf(added);
        removed = Set.copyOf(removed);
        changed = Set.copyOf(changed);
        ordered = Set.copyOf(ordered);
    }

    /**
     * Tells whether nothing changed.
     *
     * @return whether it is empty
     */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && ordered.isEmpty() && !titled;
    }
}
