package org.mailleur.diagram.description;

import java.util.List;
import java.util.Optional;

/**
 * How elements, or relations between elements, become edges.
 *
 * @param name         its name, unique on its kind of diagram and stable: keys begin with it
 * @param label        its name for people, empty for none
 * @param byElement    whether each edge shows an element of its own; else it shows a relation of the element at its source
 * @param domainClass  the class of the elements when each edge has one, else empty
 * @param candidates   the elements, asked of what the diagram shows; {@link Expression#NONE} for all of the class in the space's files
 * @param precondition which edges, {@link Expression#NONE} for all
 * @param sources      names of the mappings of boxes where edges begin
 * @param targets      names of the mappings of boxes where edges end
 * @param sourceFinder the elements where an edge begins, asked of its element; not used for relations
 * @param targetFinder the elements where an edge ends, asked of its element or of the source's
 * @param style        how its edges look
 * @param conditions   how they look instead, the first whose condition holds
 * @param deletion     the tool that deletes, empty for removing the element
 * @param directEdit   the tool that renames, empty for none
 * @param reconnects   the tools that lead an end elsewhere
 */
public record EdgeMapping(String name, String label, boolean byElement, String domainClass, Expression candidates, Expression precondition,
        List<String> sources, List<String> targets, Expression sourceFinder, Expression targetFinder, EdgeStyleDescription style,
        List<Conditional<EdgeStyleDescription>> conditions, Optional<ToolDescription> deletion, Optional<ToolDescription> directEdit,
        List<ToolDescription> reconnects) {

    /** Keeps copies of the lists. */
    public EdgeMapping {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        conditions = List.copyOf(conditions);
        reconnects = List.copyOf(reconnects);
    }
}
