package org.mailleur.diagram.engine.internal;

/** What can be read of a thing besides a single feature. */
enum Aspect {
    /** Which object or file holds it. */
    CONTAINER,
    /** All its features. */
    ALL,
    /** The contents of a file, or the files of a space. */
    CONTENTS,
    /** All that a space holds, at whatever depth, but not what it says. */
    TREE
}
