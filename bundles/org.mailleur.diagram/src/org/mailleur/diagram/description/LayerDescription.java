package org.mailleur.diagram.description;

import java.util.List;

/**
 * A layer: what can be switched on and off at once.
 *
 * @param name            its name, stable
 * @param label           its name for people, in French
 * @param documentation   what it shows, in French
 * @param icon            path of its icon, empty for none
 * @param optional        whether it can be switched off
 * @param activeByDefault whether a new diagram shows it
 * @param boxes           names of the mappings of boxes that stand on the diagram itself, in order
 * @param edges           names of the mappings of edges, in order
 * @param owned           names of all mappings that belong to it, at whatever depth: they show nothing while it is off
 * @param sections        its part of the palette
 */
public record LayerDescription(String name, String label, String documentation, String icon, boolean optional, boolean activeByDefault,
        List<String> boxes, List<String> edges, List<String> owned, List<ToolSection> sections) {

    /** Keeps copies of the lists. */
    public LayerDescription {
        boxes = List.copyOf(boxes);
        edges = List.copyOf(edges);
        owned = List.copyOf(owned);
        sections = List.copyOf(sections);
    }
}
