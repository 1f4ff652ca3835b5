package org.mailleur.diagram.engine.internal;

import java.util.Arrays;
import java.util.Collection;

/** The reads of one thing; those of cells that were computed again since are stale. */
final class Reads {
    private Object[] what = new Object[4];
    private Cell[] cells = new Cell[4];
    private int[] stamps = new int[4];
    private int size;
    private boolean dropped;

    void add(Object aspect, Cell cell) {
        // A cell reads without another between: what it read of this thing stands at the end.
        for (int i = size - 1; i >= 0 && cells[i] == cell && stamps[i] == cell.stamp(); i--) {
            if (what[i] == aspect) {
                return;
            }
        }
        if (size == what.length) {
            compact();
            if (size > what.length / 2) {
                grow();
            }
        }
        what[size] = aspect;
        cells[size] = cell;
        stamps[size++] = cell.stamp();
    }

    private void grow() {
        what = Arrays.copyOf(what, 2 * size);
        cells = Arrays.copyOf(cells, what.length);
        stamps = Arrays.copyOf(stamps, what.length);
    }

    /** Whether nobody read the thing any more and its place was given up. */
    boolean isDropped() {
        return dropped;
    }

    /** Gives its place up when nobody reads the thing any more. */
    boolean drop() {
        compact();
        dropped = size == 0;
        return dropped;
    }

    private void compact() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (cells[i].stamp() == stamps[i]) {
                what[kept] = what[i];
                cells[kept] = cells[i];
                stamps[kept++] = stamps[i];
            }
        }
        Arrays.fill(cells, kept, size, null);
        size = kept;
    }

    void collectAll(Collection<Cell> found) {
        for (int i = 0; i < size; i++) {
            if (cells[i].stamp() == stamps[i]) {
                found.add(cells[i]);
            }
        }
    }

    void collect(Object aspect, Collection<Cell> found) {
        for (int i = 0; i < size; i++) {
            if (cells[i].stamp() == stamps[i] && (what[i] == aspect || what[i] == Aspect.ALL)) {
                found.add(cells[i]);
            }
        }
    }
}
