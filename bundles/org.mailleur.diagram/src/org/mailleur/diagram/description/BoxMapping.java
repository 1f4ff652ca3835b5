package org.mailleur.diagram.description;

import java.util.List;
import java.util.Optional;

import org.mailleur.diagram.graph.BoxKind;

/**
 * How elements become boxes.
 *
 * @param name         its name, unique on its kind of diagram and stable: keys begin with it
 * @param label        its name for people, empty for none
 * @param kind         how its boxes hold others; what stands on a border or in a list is a {@link BoxKind#NODE} here
 * @param horizontal   for {@link BoxKind#STACK} whether it stacks from left to right
 * @param domainClass  the class of the elements
 * @param candidates   the elements, asked of what the holder shows; {@link Expression#NONE} for all of the class in the space's files
 * @param precondition which of them, {@link Expression#NONE} for all
 * @param children     names of the mappings of what its boxes hold, in order
 * @param borders      names of the mappings of what stands on its border, in order
 * @param style        how its boxes look
 * @param conditions   how they look instead, the first whose condition holds
 * @param deletion     the tool that deletes, empty for removing the element
 * @param directEdit   the tool that renames, empty for none
 * @param drops        the tools for what is dropped on its boxes
 */
public record BoxMapping(String name, String label, BoxKind kind, boolean horizontal, String domainClass, Expression candidates,
        Expression precondition, List<String> children, List<String> borders, BoxStyleDescription style,
        List<Conditional<BoxStyleDescription>> conditions, Optional<ToolDescription> deletion, Optional<ToolDescription> directEdit,
        List<ToolDescription> drops) {

    /** Keeps copies of the lists. */
    public BoxMapping {
        children = List.copyOf(children);
        borders = List.copyOf(borders);
        conditions = List.copyOf(conditions);
        drops = List.copyOf(drops);
    }
}
