package org.mailleur.diagram.description;

import java.util.List;
import java.util.Map;

/**
 * A tool.
 *
 * @param name          its name, unique on its kind of diagram
 * @param label         its name for people, in French
 * @param documentation what it does, in French
 * @param icon          path of its icon, empty for none
 * @param kind          how a person starts it
 * @param mappings      names of the mappings that it is about: what it creates, deletes, renames or takes; their holders for a creation are
 *                      {@code holders}
 * @param holders       names of further mappings on whose boxes it can be used, besides those that hold what it is about
 * @param ends          which ends of an edge it leads elsewhere
 * @param fromDiagram   whether it takes what is dragged within a diagram
 * @param fromExplorer  whether it takes what is dragged from outside
 * @param precondition  where it can be used, {@link Expression#NONE} for everywhere
 * @param start         at which boxes an edge can begin, {@link Expression#NONE} for all
 * @param inputLabel    the text that a renaming starts from, {@link Expression#NONE} for the label
 * @param variables     what it is told, by the names that its operations use
 * @param operations    what it does
 */
public record ToolDescription(String name, String label, String documentation, String icon, ToolKind kind, List<String> mappings,
        List<String> holders, Ends ends, boolean fromDiagram, boolean fromExplorer, Expression precondition, Expression start,
        Expression inputLabel, Map<ToolVariable, String> variables, List<Operation> operations) {

    /** Which ends of an edge a tool leads elsewhere. */
    public enum Ends {
        NONE, SOURCE, TARGET, BOTH
    }

    /** Keeps copies. */
    public ToolDescription {
        mappings = List.copyOf(mappings);
        holders = List.copyOf(holders);
        variables = Map.copyOf(variables);
        operations = List.copyOf(operations);
    }
}
