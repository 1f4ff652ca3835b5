package org.mailleur.diagram.engine.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one refresh has done so far. */
final class Round {

    private final Set<BoxNode> made = new LinkedHashSet<>();
    private final Set<Node> gone = new LinkedHashSet<>();
    private final Set<Node> toPaint = new LinkedHashSet<>();
    private final Set<Node> toTell = new LinkedHashSet<>();
    private final Set<EdgeSource> toLead = new LinkedHashSet<>();
    private final Set<EdgeSource> toName = new LinkedHashSet<>();
    private final Map<String, List<String>> orders = new HashMap<>();

    /** Boxes that are new. */
    Set<BoxNode> made() {
        return made;
    }

    /** Boxes and edges that are no longer there. */
    Set<Node> gone() {
        return gone;
    }

    /** Boxes and edges whose looks are to be computed. */
    Set<Node> toPaint() {
        return toPaint;
    }

    /** Boxes and edges of which something else is to be told. */
    Set<Node> toTell() {
        return toTell;
    }

    /** Origins of edges whose boxes are to be found. */
    Set<EdgeSource> toLead() {
        return toLead;
    }

    /** Origins of edges whose keys are to be given. */
    Set<EdgeSource> toName() {
        return toName;
    }

    /** By key, the order in which holders had their boxes whose order may be another now. */
    Map<String, List<String>> orders() {
        return orders;
    }

    /** Remembers what stood in a holder, before it is touched. */
    void touch(BoxNode holder) {
        if (holder.isDiagram() || holder.item() != null) {
            orders.computeIfAbsent(holder.isDiagram() ? "" : holder.item().key(),
                    key -> holder.children().filter(child -> child.item() != null).map(child -> child.item().key()).toList());
        }
    }
}
