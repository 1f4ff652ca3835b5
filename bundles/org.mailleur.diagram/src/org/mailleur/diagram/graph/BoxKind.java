package org.mailleur.diagram.graph;

/** How a box holds others. */
public enum BoxKind {
    /** A node: holds none but those on its border. */
    NODE,
    /** A container in which each box has its own place. */
    FREE,
    /** A container that lists what it holds, one below the other. */
    LIST,
    /** A line of a list. */
    LINE,
    /** A container that stacks what it holds from top to bottom, such as the lanes of a map. */
    STACK,
    /** A node on the border of another box. */
    BORDER
}
