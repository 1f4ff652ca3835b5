package org.mailleur.diagram.engine.internal;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.diagram.graph.DiagramItem;
import org.mailleur.diagram.graph.EdgeStyle;
import org.mailleur.viewpoint.DiagramView;

/** An edge. */
final class EdgeNode extends Node {

    /** How an edge looks. */
    record Look(String label, String beginLabel, String endLabel, String tooltip, EdgeStyle style) {
    }

    /** Whether the edge is shown: its precondition. */
    static final class Condition extends Cell {
        private final EdgeNode edge;

        Condition(EdgeNode edge) {
            this.edge = edge;
        }

        EdgeNode edge() {
            return edge;
        }
    }

    private final EdgeSource source;
    private final BoxNode from;
    private final BoxNode to;
    /** Made when it is asked for: most mappings of edges have none. */
    private Condition condition;
    private boolean accepted = true;
    private Look look;

    EdgeNode(EdgeSource source, BoxNode from, BoxNode to, ReadRecorder recorder) {
        super(source.target(), recorder);
        this.source = source;
        this.from = from;
        this.to = to;
    }

    EdgeSource source() {
        return source;
    }

    BoxNode from() {
        return from;
    }

    BoxNode to() {
        return to;
    }

    Condition condition() {
        if (condition == null) {
            condition = new Condition(this);
        }
        return condition;
    }

    void accept(boolean shown) {
        accepted = shown;
    }

    void look(Look now) {
        look = now;
    }

    boolean isPainted() {
        return look != null;
    }

    @Override
    boolean isShown() {
        return !isDead() && accepted;
    }

    @Override
    DiagramItem described() {
        return new DiagramEdge(key(), source.mapping().name(), target(), from.key(), to.key(), look.label(), look.beginLabel(), look.endLabel(),
                look.tooltip(), look.style());
    }

    @Override
    public Object value(String name) {
        return switch (name) {
        case "self", "element" -> target();
        case "view", "edgeView", "elementView" -> this;
        case "source" -> from.target();
        case "sourceView" -> from;
        case "target" -> to.target();
        case "targetView" -> to;
        case "container" -> from.diagram().target();
        case "containerView", "diagram" -> from.diagram();
        default -> null;
        };
    }

    @Override
    public String mappingName() {
        return source.mapping().name();
    }

    @Override
    public Optional<DiagramView> container() {
        return Optional.of(from.diagram());
    }

    @Override
    public Optional<EObject> sourceElement() {
        return Optional.of(seen(from.target()));
    }

    @Override
    public Optional<EObject> targetElement() {
        return Optional.of(seen(to.target()));
    }
}
