package org.mailleur.diagram.engine.internal;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Who read what: for each thing of the model, the cells that read one of its features or {@linkplain Aspect aspects}. */
final class Dependencies {

    /** Stands for the whole model, where it is not known what was read. */
    static final Object EVERYTHING = Aspect.class;

    private static final int SWEEP = 1 << 14;
    private static final int MANY = 48;

    /** The reads of one thing; those of cells that were computed again since are stale. */
    private static final class Reads {
        private Object[] what = new Object[4];
        private Cell[] cells = new Cell[4];
        private int[] stamps = new int[4];
        private int size;

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
            what = java.util.Arrays.copyOf(what, 2 * size);
            cells = java.util.Arrays.copyOf(cells, what.length);
            stamps = java.util.Arrays.copyOf(stamps, what.length);
        }

        void compact() {
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (cells[i].stamp() == stamps[i]) {
                    what[kept] = what[i];
                    cells[kept] = cells[i];
                    stamps[kept++] = stamps[i];
                }
            }
            java.util.Arrays.fill(cells, kept, size, null);
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

    private final Map<Object, Reads> readers = new IdentityHashMap<>();
    private final Map<EClass, Map<EStructuralFeature, Object>> kinds = new IdentityHashMap<>();
    private int sweepAt = SWEEP;

    void add(Object thing, Object aspect, Cell cell) {
        readers.computeIfAbsent(thing, key -> new Reads()).add(aspect, cell);
    }

    /**
     * Notes that a cell read a feature. One that reads the same of many elements of a class is told of changes of any of them: that costs
     * little more than it would anyway, and saves remembering each.
     */
    void addFeature(EObject object, EStructuralFeature feature, Object kind, Cell cell) {
        int count = cell.count(kind);
        if (count < MANY) {
            add(object, feature, cell);
        } else if (count == MANY) {
            add(kind, Aspect.ALL, cell);
        }
    }

    /** Returns what stands for a feature of all elements of a class. */
    Object kind(EClass type, EStructuralFeature feature) {
        return kinds.computeIfAbsent(type, key -> new IdentityHashMap<>()).computeIfAbsent(feature, key -> new Object());
    }

    /** Finds the cells that read a feature of an element, or of many of its class. */
    void collectFeature(EObject object, EStructuralFeature feature, Collection<Cell> found) {
        collect(object, feature, found);
        collect(kind(object.eClass(), feature), Aspect.ALL, found);
    }

    /** Finds the cells that read a feature or an aspect of a thing, or all of it. */
    void collect(Object thing, Object aspect, Collection<Cell> found) {
        Reads reads = readers.get(thing);
        if (reads != null) {
            reads.collect(aspect, found);
        }
    }

    /** Finds the cells that read anything of an element. */
    void collectAll(EObject object, Collection<Cell> found) {
        Reads reads = readers.get(object);
        if (reads != null) {
            reads.collectAll(found);
        }
        kinds.getOrDefault(object.eClass(), Map.of()).values().forEach(kind -> collect(kind, Aspect.ALL, found));
    }

    /** Lets go of things that nobody reads any more, now and then. */
    void sweep() {
        if (readers.size() > sweepAt) {
            readers.values().removeIf(reads -> {
                reads.compact();
                return reads.size == 0;
            });
            sweepAt = Math.max(SWEEP, 2 * readers.size());
        }
    }
}
