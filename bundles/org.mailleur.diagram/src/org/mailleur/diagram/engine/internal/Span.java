package org.mailleur.diagram.engine.internal;

import java.util.List;

/**
 * Where two lists differ: what comes before and after is the same in both.
 *
 * @param start     the first index at which they differ
 * @param firstEnd  the index in the first list from which on they are the same again
 * @param secondEnd the index in the second list from which on they are the same again
 */
record Span(int start, int firstEnd, int secondEnd) {

    /** Compares lists by identity. */
    static Span between(List<?> first, List<?> second) {
        int shorter = Math.min(first.size(), second.size());
        int start = 0;
        while (start < shorter && first.get(start) == second.get(start)) {
            start++;
        }
        int same = 0;
        while (same < shorter - start && first.get(first.size() - 1 - same) == second.get(second.size() - 1 - same)) {
            same++;
        }
        return new Span(start, first.size() - same, second.size() - same);
    }

    /** Whether something left and something came: only then the rest may stand in another order. */
    boolean isMixed() {
        return start < firstEnd && start < secondEnd;
    }

    boolean isEmpty() {
        return start == firstEnd && start == secondEnd;
    }
}
