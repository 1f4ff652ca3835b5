package org.mailleur.diagram.engine.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mailleur.diagram.graph.DiagramChange;
import org.mailleur.diagram.graph.DiagramItem;

/** What differs between two states of a diagram. */
final class Changes {

    private final Set<String> added = new HashSet<>();
    private final Set<String> removed = new HashSet<>();
    private final Set<String> changed = new HashSet<>();
    private final Set<String> ordered = new HashSet<>();

    static final DiagramChange NONE = new DiagramChange(Set.of(), Set.of(), Set.of(), Set.of(), false);

    /** Compares items by key. */
    void items(Map<String, DiagramItem> before, Map<String, DiagramItem> now) {
        now.forEach((key, item) -> {
            DiagramItem old = before.get(key);
            if (old == null) {
                added.add(key);
            } else if (!old.equals(item)) {
                changed.add(key);
            }
        });
        before.keySet().stream().filter(key -> !now.containsKey(key)).forEach(removed::add);
    }

    /** Compares the order of what stands in a holder before and now. */
    void order(String holder, List<String> before, List<String> now) {
        Set<String> kept = new HashSet<>(before);
        kept.retainAll(new HashSet<>(now));
        if (!before.stream().filter(kept::contains).toList().equals(now.stream().filter(kept::contains).toList())) {
            ordered.add(holder);
        }
    }

    DiagramChange result(boolean titled) {
        return new DiagramChange(added, removed, changed, ordered, titled);
    }

    /** Compares two whole states. */
    static DiagramChange between(Drawn before, Drawn now) {
        Changes changes = new Changes();
        changes.items(before.items(), now.items());
        Map<String, List<String>> after = new HashMap<>(now.orders());
        before.orders().forEach((holder, order) -> {
            if (after.containsKey(holder)) {
                changes.order(holder, order, after.get(holder));
            }
        });
        return changes.result(!before.title().equals(now.title()));
    }

    /**
     * A state.
     *
     * @param title  the title
     * @param items  all items by key
     * @param orders by holder, the keys of what it holds; the diagram itself is the empty key
     */
    record Drawn(String title, Map<String, DiagramItem> items, Map<String, List<String>> orders) {
    }
}
