package org.mailleur.core.comparison;

import org.mailleur.core.text.FrenchFormat;

/**
 * Why a function, an axis or the whole does not compare across two versions of a framework: it is no longer made of the same criteria,
 * so that a difference would tell what was rewritten, not what changed.
 */
public enum Obstacle {
    /** Criteria that were merged or split. */
    REGROUPED("critère regroupé ou scindé", "critères regroupés ou scindés"),
    /** Criteria that the older version had not. */
    ADDED("critère nouveau", "critères nouveaux"),
    /** Criteria that the mapping moved here from another function or axis. */
    CAME("critère venu d’ailleurs", "critères venus d’ailleurs"),
    /** Criteria that stood here: moved elsewhere, removed, or gone without a word. */
    LEFT("critère qui n’y est plus", "critères qui n’y sont plus"),
    /** Criteria of which the mapping says nothing. */
    UNMAPPED("critère sans correspondance déclarée", "critères sans correspondance déclarée");

    private final String one;
    private final String many;

    Obstacle(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /**
     * Returns what the delegate calls one of the criteria in the way.
     *
     * @return the French words, in the singular
     */
    public String label() {
        return one;
    }

    /**
     * Counts the criteria in the way.
     *
     * @param count how many
     * @return such as « 2 critères nouveaux »
     */
    public String counted(int count) {
        return FrenchFormat.count(count, one, many);
    }
}
