package org.mailleur.diagram.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * What a diagram showed at a moment, for threads other than that of the model.
 *
 * @param title    its title
 * @param boxes    its boxes
 * @param edges    its edges
 * @param children what each box holds, by its key, the diagram itself by the empty one
 * @param items    all items by key
 * @param kinds    the names of the kinds of things that it can show, by mapping
 * @param target   what the whole diagram is about, {@code null} for none
 */
public record DiagramSnapshot(String title, Collection<DiagramBox> boxes, Collection<DiagramEdge> edges, Map<String, List<DiagramBox>> children,
        Map<String, DiagramItem> items, Map<String, String> kinds, EObject target) implements DiagramGraph {

    /**
     * Takes a snapshot.
     *
     * @param graph the diagram as it is now
     * @return a copy
     */
    public static DiagramSnapshot of(DiagramGraph graph) {
        Map<String, List<DiagramBox>> children = new HashMap<>();
        Map<String, DiagramItem> items = new HashMap<>();
        graph.boxes().forEach(box -> {
            children.computeIfAbsent(box.parent() == null ? "" : box.parent(), key -> new ArrayList<>()).add(box);
            items.put(box.key(), box);
        });
        graph.edges().forEach(edge -> items.put(edge.key(), edge));
        return new DiagramSnapshot(graph.title(), List.copyOf(graph.boxes()), List.copyOf(graph.edges()), children, items, Map.copyOf(graph.kinds()), graph.target());
    }

    @Override
    public List<DiagramBox> children(String key) {
        return children.getOrDefault(key == null ? "" : key, List.of());
    }

    @Override
    public Optional<DiagramItem> item(String key) {
        return Optional.ofNullable(items.get(key));
    }
}
