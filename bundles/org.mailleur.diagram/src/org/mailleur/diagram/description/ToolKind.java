package org.mailleur.diagram.description;

/** What a person does to start a tool. */
public enum ToolKind {
    /** Clicks where a new box should be. */
    CREATE_BOX,
    /** Drags from one box to another. */
    CREATE_EDGE,
    /** Drags an end of an edge to another box. */
    RECONNECT,
    /** Deletes what is selected. */
    DELETE,
    /** Types another label. */
    DIRECT_EDIT,
    /** Drops something on a box or on the diagram. */
    DROP
}
