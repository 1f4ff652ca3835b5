package org.mailleur.diagram.engine.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.mailleur.diagram.description.BoxMapping;
import org.mailleur.diagram.description.DiagramDescription;
import org.mailleur.diagram.description.EdgeMapping;
import org.mailleur.diagram.description.LayerDescription;

/** What of a kind of diagram is shown: the mappings of the layers that are on. */
public final class Plan {

    private final DiagramDescription view;
    private final Types types;
    private final Set<String> additional = new LinkedHashSet<>();
    private final Set<String> roots = new LinkedHashSet<>();
    private final Set<String> active = new LinkedHashSet<>();
    private final List<EdgeMapping> edges = new ArrayList<>();
    private final List<LayerDescription> layers = new ArrayList<>();

    /**
     * Makes a plan.
     *
     * @param view   the kind of diagram
     * @param types  finds classes
     * @param wanted the additional layers that are wanted
     */
    public Plan(DiagramDescription view, Types types, Set<String> wanted) {
        this.view = view;
        this.types = types;
        for (LayerDescription layer : view.layers()) {
            if (!layer.optional() || wanted.contains(layer.name())) {
                show(layer);
            }
        }
    }

    private void show(LayerDescription layer) {
        layers.add(layer);
        if (layer.optional()) {
            additional.add(layer.name());
        }
        roots.addAll(layer.boxes());
        active.addAll(layer.boxes());
        active.addAll(layer.owned());
        layer.edges().forEach(name -> edges.add(view.edges().get(name)));
    }

    /**
     * Returns the kind of diagram.
     *
     * @return the kind
     */
    public DiagramDescription view() {
        return view;
    }

    /**
     * Returns the layers that are on, the default one first.
     *
     * @return the layers
     */
    public List<LayerDescription> layers() {
        return List.copyOf(layers);
    }

    /**
     * Returns the names of the layers that are on and could be off.
     *
     * @return the names
     */
    public Set<String> additional() {
        return Set.copyOf(additional);
    }

    Types types() {
        return types;
    }

    Set<String> roots() {
        return roots;
    }

    List<EdgeMapping> edges() {
        return edges;
    }

    /** Returns a mapping, {@code null} when its layer is off. */
    BoxMapping box(String name) {
        return active.contains(name) ? view.boxes().get(name) : null;
    }
}
