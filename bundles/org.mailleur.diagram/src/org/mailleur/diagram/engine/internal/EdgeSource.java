package org.mailleur.diagram.engine.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.diagram.description.EdgeMapping;

/** Where edges of a mapping come from: an element that they show, or a box whose element they relate to others. As a cell it stands for the elements at their ends. */
final class EdgeSource extends Cell implements Names {

    /** The boxes of an edge. */
    record Pair(BoxNode from, BoxNode to) {
    }

    private final EdgeSet set;
    private final EObject target;
    private final BoxNode box;
    private List<EObject> sources = List.of();
    private List<EObject> targets = List.of();
    private Map<Pair, EdgeNode> edges = Map.of();

    EdgeSource(EdgeSet set, EObject target, BoxNode box) {
        this.set = set;
        this.target = target;
        this.box = box;
    }

    EdgeSet set() {
        return set;
    }

    EdgeMapping mapping() {
        return set.mapping();
    }

    EObject target() {
        return target;
    }

    /** The box where all its edges begin, {@code null} when they show an element. */
    BoxNode box() {
        return box;
    }

    List<EObject> sources() {
        return sources;
    }

    List<EObject> targets() {
        return targets;
    }

    void ends(List<EObject> from, List<EObject> to) {
        sources = from;
        targets = to;
    }

    Map<Pair, EdgeNode> edges() {
        return edges;
    }

    void edges(Map<Pair, EdgeNode> now) {
        edges = now;
    }

    /** The edges that are shown, in an order that does not depend on how it came to them. */
    Stream<EdgeNode> shown() {
        Stream<EdgeNode> shown = edges.values().stream().filter(EdgeNode::isShown);
        return edges.size() < 2 ? shown : shown.sorted(Comparator.comparing(EdgeNode::key));
    }

    @Override
    public Object value(String name) {
        return switch (name) {
        case "self", "element" -> target;
        case "source" -> box == null ? null : target;
        case "sourceView", "view" -> box;
        case "container" -> set.diagram().target();
        case "containerView", "diagram" -> set.diagram();
        default -> null;
        };
    }
}
