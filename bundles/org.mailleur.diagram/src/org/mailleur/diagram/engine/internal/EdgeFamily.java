package org.mailleur.diagram.engine.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.diagram.description.Expression;

/** Mappings of edges that show elements of the same list. As a cell it stands for the list. */
final class EdgeFamily extends Cell implements Names {

    /** An element of the list. As a cell it stands for which of the mappings may show it, as far as only the element is asked. */
    static final class Gate extends Cell implements Names {
        private final EdgeFamily family;
        private final EObject element;
        private BitSet open = new BitSet(0);

        Gate(EdgeFamily family, EObject element) {
            this.family = family;
            this.element = element;
        }

        EdgeFamily family() {
            return family;
        }

        EObject element() {
            return element;
        }

        /** The numbers of the mappings that may show it. */
        BitSet open() {
            return open;
        }

        void open(BitSet now) {
            open = now;
        }

        @Override
        public Object value(String name) {
            return name.equals("self") || name.equals("element") ? element : family.value(name);
        }
    }

    private final Expression candidates;
    private final String type;
    private final BoxNode diagram;
    private final List<EdgeSet> sets = new ArrayList<>(1);
    private final Map<EObject, Gate> gates = new IdentityHashMap<>();
    private List<EObject> elements = List.of();

    EdgeFamily(EdgeSet first, BoxNode diagram) {
        this.candidates = first.mapping().candidates();
        this.type = first.mapping().domainClass();
        this.diagram = diagram;
        sets.add(first);
    }

    /** Takes in a mapping that asks for the same list. */
    boolean takes(EdgeSet set) {
        return ElementLists.asksOnlySelf(candidates) && set.mapping().candidates().equals(candidates) && set.mapping().domainClass().equals(type) && sets.add(set);
    }

    Expression candidates() {
        return candidates;
    }

    String type() {
        return type;
    }

    List<EdgeSet> sets() {
        return sets;
    }

    Map<EObject, Gate> gates() {
        return gates;
    }

    List<EObject> elements() {
        return elements;
    }

    void elements(List<EObject> inOrder) {
        elements = inOrder;
    }

    @Override
    public Object value(String name) {
        return diagram.value(name);
    }
}
