package org.mailleur.diagram.engine.internal;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.mailleur.diagram.description.EdgeMapping;

/** The edges of one mapping. As a cell it stands for the elements that they show. */
final class EdgeSet extends Cell implements Names {

    private final EdgeMapping mapping;
    private final BoxNode diagram;
    /** By element or by box. */
    private Map<Object, EdgeSource> sources = new IdentityHashMap<>();
    private List<EdgeSource> order = List.of();

    EdgeSet(EdgeMapping mapping, BoxNode diagram) {
        this.mapping = mapping;
        this.diagram = diagram;
    }

    EdgeMapping mapping() {
        return mapping;
    }

    BoxNode diagram() {
        return diagram;
    }

    Map<Object, EdgeSource> sources() {
        return sources;
    }

    /** The origins of edges that show elements, in the order of these. */
    List<EdgeSource> order() {
        return order;
    }

    void sources(Map<Object, EdgeSource> now, List<EdgeSource> inOrder) {
        sources = now;
        order = inOrder;
    }

    @Override
    public Object value(String name) {
        return diagram.value(name);
    }
}
