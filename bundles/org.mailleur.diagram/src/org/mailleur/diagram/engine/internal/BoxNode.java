package org.mailleur.diagram.engine.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.diagram.description.BoxMapping;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.BoxStyle;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramItem;
import org.mailleur.viewpoint.DiagramView;

/** A box, or the diagram itself, which has no mapping and no slot. */
final class BoxNode extends Node {

    /** How a box looks. */
    record Look(String label, String tooltip, BoxStyle style) {
    }

    private final BoxMapping mapping;
    private final Slot slot;
    private final int depth;
    private final List<Slot> slots = new ArrayList<>(0);
    /** The edges that begin or end here. */
    private final Set<EdgeNode> edges = new LinkedHashSet<>(0);
    private Look look;

    BoxNode(EObject target, ReadRecorder recorder) {
        super(target, recorder);
        this.mapping = null;
        this.slot = null;
        this.depth = 0;
        key("");
    }

    BoxNode(Slot slot, EObject target, ReadRecorder recorder) {
        super(target, recorder);
        this.slot = slot;
        this.mapping = slot.mapping();
        this.depth = slot.holder().depth + 1;
    }

    BoxMapping mapping() {
        return mapping;
    }

    Slot slot() {
        return slot;
    }

    int depth() {
        return depth;
    }

    boolean isDiagram() {
        return slot == null;
    }

    BoxNode parent() {
        return slot == null ? null : slot.holder();
    }

    List<Slot> slots() {
        return slots;
    }

    Set<EdgeNode> edges() {
        return edges;
    }

    Stream<BoxNode> children() {
        return slots.stream().flatMap(Slot::boxes);
    }

    void look(Look now) {
        look = now;
    }

    @Override
    boolean isShown() {
        return !isDead();
    }

    @Override
    DiagramItem described() {
        BoxKind kind = slot.isBorder() ? BoxKind.BORDER
                : mapping.kind() == BoxKind.NODE && !parent().isDiagram() && parent().mapping().kind() == BoxKind.LIST ? BoxKind.LINE : mapping.kind();
        return new DiagramBox(key(), mapping.name(), kind, target(), parent().isDiagram() ? null : parent().key(), look.label(), look.tooltip(),
                look.style());
    }

    @Override
    public Object value(String name) {
        return switch (name) {
        case "self", "element" -> target();
        case "view", "elementView" -> this;
        case "container" -> isDiagram() ? target() : parent().target();
        case "containerView" -> isDiagram() ? this : parent();
        case "diagram" -> diagram();
        default -> null;
        };
    }

    BoxNode diagram() {
        BoxNode at = this;
        while (!at.isDiagram()) {
            at = at.parent();
        }
        return at;
    }

    @Override
    public String mappingName() {
        return isDiagram() ? "" : mapping.name();
    }

    @Override
    public Optional<DiagramView> container() {
        return Optional.ofNullable(parent());
    }

    @Override
    public Optional<EObject> sourceElement() {
        return Optional.empty();
    }

    @Override
    public Optional<EObject> targetElement() {
        return Optional.empty();
    }
}
