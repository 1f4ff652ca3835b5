package org.mailleur.diagram.engine.internal;

/** Something computed from the model. What it read is known; when some of that changes, it is computed again. */
abstract class Cell {

    /** Counts how often it was computed: what it read before the last time no longer concerns it. */
    private int stamp;
    private boolean dead;

    final int stamp() {
        return stamp;
    }

    final boolean isDead() {
        return dead;
    }

    /** Forgets what it read, before it is computed again. */
    final void restart() {
        stamp++;
    }

    /** Nothing concerns it any more. */
    final void die() {
        stamp++;
        dead = true;
    }
}
