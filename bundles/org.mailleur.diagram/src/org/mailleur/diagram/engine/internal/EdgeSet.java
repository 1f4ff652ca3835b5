package org.mailleur.diagram.engine.internal;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.diagram.description.EdgeMapping;

/** The edges of one mapping. As a cell it stands for the elements that they show. */
final class EdgeSet extends Cell implements Names {

    private final EdgeMapping mapping;
    private final BoxNode diagram;
    /** By element or by box. */
    private final Map<Object, EdgeSource> sources = new IdentityHashMap<>();
    private List<EObject> elements = List.of();

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

    /** The elements that have edges, in order. */
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
