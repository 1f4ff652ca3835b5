package org.mailleur.diagram.description;

/** What a tool can be told; a specification chooses the name of each. */
public enum ToolVariable {
    /** The element at which something is created. */
    CONTAINER,
    /** The box at which something is created, or the one that holds what is deleted. */
    CONTAINER_VIEW,
    /** The element where an edge begins, or the one from which an end is taken. */
    SOURCE,
    /** The box where an edge begins, or the one from which an end is taken. */
    SOURCE_VIEW,
    /** The element where an edge ends, or the one to which an end is led. */
    TARGET,
    /** The box where an edge ends, or the one to which an end is led. */
    TARGET_VIEW,
    /** The element that is deleted, dropped or reconnected. */
    ELEMENT,
    /** The item that is deleted or reconnected. */
    ELEMENT_VIEW,
    /** The element that held what is dropped. */
    OLD_CONTAINER,
    /** The element on which something is dropped. */
    NEW_CONTAINER,
    /** The box on which something is dropped. */
    NEW_CONTAINER_VIEW
}
