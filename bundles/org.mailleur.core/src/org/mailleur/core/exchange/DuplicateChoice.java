package org.mailleur.core.exchange;

/** Decides on probable duplicates. A screen asks the person; without one, nothing is decided for her. */
@FunctionalInterface
public interface DuplicateChoice {

    /** Decides nothing: the row is refused with the candidate named, so that a person can tell. */
    DuplicateChoice ASK_A_PERSON = duplicate -> Decision.UNDECIDED;

    /** What a row is. */
    enum Decision {
        /** The same thing: the row completes it. */
        SAME,
        /** Another thing. */
        NEW,
        /** Nobody decided; the row is refused. */
        UNDECIDED
    }

    /**
     * Decides.
     *
     * @param duplicate the row and what it may be
     * @return the decision
     */
    Decision decide(Duplicate duplicate);
}
