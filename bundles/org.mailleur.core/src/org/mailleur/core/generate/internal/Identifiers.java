package org.mailleur.core.generate.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;

/** Identifiers in the form that EMF gives to its UUIDs, drawn from a seed: a federation made again is the same to the byte. */
public final class Identifiers {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
    private static final int LENGTH = 22;
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    /**
     * Starts a sequence.
     *
     * @param seed the seed
     */
    public Identifiers(long seed) {
        state = mixed(seed ^ 0x6D61696C6C657572L);
    }

    /**
     * Gives an identifier to each object of a file, in the order in which they stand.
     *
     * @param resource the file's content
     */
    public void give(XMIResource resource) {
        resource.getAllContents().forEachRemaining((EObject object) -> resource.setID(object, next()));
    }

    /** The first half never repeats within a sequence, because mixing is one to one. */
    private String next() {
        long high = mixed(state += STEP);
        long low = mixed(high ^ state);
        StringBuilder id = new StringBuilder(LENGTH + 1).append('_');
        for (int i = 0; i < LENGTH; i++) {
            long bits = i < 11 ? high >>> 6 * i : low >>> 6 * (i - 11);
            id.append(DIGITS.charAt((int) (bits & 63)));
        }
        return id.toString();
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long mixed(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
