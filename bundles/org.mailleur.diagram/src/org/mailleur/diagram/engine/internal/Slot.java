package org.mailleur.diagram.engine.internal;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.diagram.description.BoxMapping;

/** Where the boxes of one mapping stand in one holder. As a cell it stands for which elements may have a box there. */
final class Slot extends Cell implements Names {

    /** An element that may have a box. As a cell it stands for the precondition. */
    static final class Candidate extends Cell implements Names {
        private final Slot slot;
        private final EObject element;
        private BoxNode box;

        Candidate(Slot slot, EObject element) {
            this.slot = slot;
            this.element = element;
        }

        Slot slot() {
            return slot;
        }

        EObject element() {
            return element;
        }

        BoxNode box() {
            return box;
        }

        void box(BoxNode now) {
            box = now;
        }

        @Override
        public Object value(String name) {
            return name.equals("self") || name.equals("element") ? element : slot.value(name);
        }
    }

    private final BoxNode holder;
    private final BoxMapping mapping;
    private final boolean border;
    private final Map<EObject, Candidate> candidates = new IdentityHashMap<>(0);
    private List<EObject> elements = List.of();

    Slot(BoxNode holder, BoxMapping mapping, boolean border) {
        this.holder = holder;
        this.mapping = mapping;
        this.border = border;
    }

    BoxNode holder() {
        return holder;
    }

    BoxMapping mapping() {
        return mapping;
    }

    boolean isBorder() {
        return border;
    }

    Map<EObject, Candidate> candidates() {
        return candidates;
    }

    List<EObject> elements() {
        return elements;
    }

    void elements(List<EObject> inOrder) {
        elements = inOrder;
    }

    Stream<BoxNode> boxes() {
        return elements.stream().map(element -> candidates.get(element).box()).filter(Objects::nonNull);
    }

    /** Within a holder, what it shows is the element, and it is the container of what comes. */
    @Override
    public Object value(String name) {
        return switch (name) {
        case "self", "container" -> holder.target();
        case "containerView", "view" -> holder;
        case "diagram" -> holder.diagram();
        default -> null;
        };
    }
}
