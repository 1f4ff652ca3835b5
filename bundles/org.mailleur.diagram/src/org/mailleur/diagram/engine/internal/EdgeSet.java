package org.mailleur.diagram.engine.internal;

import java.util.IdentityHashMap;
import java.util.Map;

import org.mailleur.diagram.description.EdgeMapping;

/** The edges of one mapping. */
final class EdgeSet {

    private final EdgeMapping mapping;
    private final BoxNode diagram;
    /** By element or by box. */
    private final Map<Object, EdgeSource> sources = new IdentityHashMap<>();

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
}
