package org.mailleur.workbench.internal.space;

import org.mailleur.core.editing.EditingSession;
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
     * A space is open. After each change there is a new one of these, with the same session and a new tree.
     *
     * @param title   what it is called
     * @param editing the space under change
     * @param tree    its lines in the explorer
     */
    record Opened(String title, EditingSession editing, ExplorerTree tree) implements SpaceState {

        /**
         * Returns the space.
         *
         * @return the space
         */
        public Space space() {
            return editing.space();
        }

        /**
         * Tells whether this is the same space as another, only later or earlier.
         *
         * @param other another state
         * @return whether it is
         */
        public boolean isSameAs(SpaceState other) {
            return other instanceof Opened opened && opened.editing == editing;
        }
    }

    /**
     * A space could not be opened.
     *
     * @param sentence what happened and the way out, in French
     */
    record Failed(String sentence) implements SpaceState {
    }
}
