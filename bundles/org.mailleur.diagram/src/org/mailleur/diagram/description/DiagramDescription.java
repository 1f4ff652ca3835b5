package org.mailleur.diagram.description;

import java.util.List;
import java.util.Map;

/**
 * A kind of diagram.
 *
 * @param name          its name, stable: it stands in positions files
 * @param label         its name for people, in French
 * @param documentation what it shows, in French, for those who use it
 * @param domainClass   the class of the elements that have such a diagram, such as {@code territory::Territory}
 * @param precondition  which of them have one, {@link Expression#NONE} for all
 * @param title         the title of one
 * @param background    its ground, {@code #rrggbb}, {@code null} for none
 * @param layers        its layers, the default one first
 * @param boxes         all mappings of nodes and containers by name, sub-mappings too
 * @param edges         all mappings of edges by name, in order
 * @param drops         the tools for what is dropped on the diagram itself
 */
public record DiagramDescription(String name, String label, String documentation, String domainClass, Expression precondition, Expression title,
        String background, List<LayerDescription> layers, Map<String, BoxMapping> boxes, Map<String, EdgeMapping> edges,
        List<ToolDescription> drops) {

    /** Keeps copies of the lists; the maps are kept in their order. */
    public DiagramDescription {
        layers = List.copyOf(layers);
        drops = List.copyOf(drops);
        boxes = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(boxes));
        edges = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(edges));
    }
}
