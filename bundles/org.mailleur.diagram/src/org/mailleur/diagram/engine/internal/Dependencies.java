package org.mailleur.diagram.engine.internal;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Who read what: for each thing of the model, the cells that read one of its features or {@linkplain Aspect aspects}. */
final class Dependencies {

    /** Stands for the whole model, where it is not known what was read. */
    static final Object EVERYTHING = Aspect.class;

    private static final int SWEEP = 1 << 14;
    private static final int MANY = 48;

    private final Map<Object, Reads> readers = new IdentityHashMap<>();
    private final Map<EClass, Map<EStructuralFeature, Object>> kinds = new IdentityHashMap<>();
    private int sweepAt = SWEEP;

    /** Returns the reads of a thing, to be asked for again once they are {@linkplain Reads#isDropped() dropped}. */
    Reads reads(Object thing) {
        return readers.computeIfAbsent(thing, key -> new Reads());
    }

    void add(Object thing, Object aspect, Cell cell) {
        reads(thing).add(aspect, cell);
    }

    /**
     * Notes that a cell read a feature. One that reads the same of many elements of a class is told of changes of any of them: that costs
     * little more than it would anyway, and saves remembering each.
     */
    void addFeature(Supplier<Reads> reads, EStructuralFeature feature, Object kind, Cell cell) {
        int count = cell.count(kind);
        if (count < MANY) {
            reads.get().add(feature, cell);
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
            readers.values().removeIf(Reads::drop);
            sweepAt = Math.max(SWEEP, 2 * readers.size());
        }
    }
}
