package org.mailleur.workbench.internal.space;

import org.mailleur.core.space.Space;
import org.mailleur.workbench.internal.tree.ExplorerTree;

/** What the window has to show. */
public sealed interface SpaceState {

    /** No space yet. */
    record None() implements SpaceState {
    }

    /**
     * A space is being read.
     *
     * @param source which
     * @param what   what is being done, in French
     * @param done   how many steps are done
     * @param total  how many there are, 0 while unknown
     */
    record Opening(SpaceSource source, String what, int done, int total) implements SpaceState {
    }

    /**
     * A space is open.
     *
     * @param title what it is called
     * @param space the space
     * @param tree  its lines in the explorer
     */
    record Opened(String title, Space space, ExplorerTree tree) implements SpaceState {
    }

    /**
     * A space could not be opened.
     *
     * @param sentence what happened and the way out, in French
     */
    record Failed(String sentence) implements SpaceState {
    }
}
