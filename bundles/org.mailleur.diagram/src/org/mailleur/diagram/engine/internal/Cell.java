package org.mailleur.diagram.engine.internal;

import java.util.Arrays;

/** Something computed from the model. What it read is known; when some of that changes, it is computed again. */
abstract class Cell {

    private static final int FEW = 16;

    /** Counts how often it was computed: what it read before the last time no longer concerns it. */
    private int stamp;
    private boolean dead;
    private int reads;
    /** What it reads of many things of a class: remembered once for all of the class, and not for each. */
    private Object[] broad;
    private int[] counts;

    final int stamp() {
        return stamp;
    }

    final boolean isDead() {
        return dead;
    }

    /** Forgets what it read, before it is computed again. */
    final void restart() {
        stamp++;
        reads = 0;
        broad = null;
        counts = null;
    }

    /** Counts a read of a kind; returns how many there were, this one included and the first few left out: most cells read no more than these. */
    final int count(Object kind) {
        if (++reads <= FEW) {
            return 0;
        }
        if (broad == null) {
            broad = new Object[] { kind };
            counts = new int[1];
        }
        for (int i = 0; i < broad.length; i++) {
            if (broad[i] == kind) {
                return ++counts[i];
            }
        }
        broad = Arrays.copyOf(broad, broad.length + 1);
        counts = Arrays.copyOf(counts, broad.length);
        broad[broad.length - 1] = kind;
        return ++counts[broad.length - 1];
    }

    /** Nothing concerns it any more. */
    final void die() {
        stamp++;
        dead = true;
    }
}
