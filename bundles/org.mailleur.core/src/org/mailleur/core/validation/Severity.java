package org.mailleur.core.validation;

/** How much a finding of the checks matters. None ever blocks a save. */
public enum Severity {
    /** Something is wrong and must be mended before the file can be relied upon. */
    ERROR("erreur"),
    /** Something is probably not what was meant. */
    WARNING("avertissement");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /**
     * Returns what the delegate calls it.
     *
     * @return the French word, in the singular
     */
    public String label() {
        return label;
    }
}
