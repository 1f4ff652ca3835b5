package org.mailleur.core.validation;

/** How much a finding of the checks matters. None ever blocks a save. */
public enum Severity {
    /** Something is wrong and must be mended before the file can be relied upon. */
    ERROR("erreur", "erreurs"),
    /** Something is probably not what was meant, or weakens what the model is to show. */
    WARNING("avertissement", "avertissements"),
    /** Something worth a look; nothing is wrong. */
    INFO("remarque", "remarques");

    private final String label;
    private final String plural;

    Severity(String label, String plural) {
        this.label = label;
        this.plural = plural;
    }

    /**
     * Returns what the delegate calls it.
     *
     * @return the French word, in the singular
     */
    public String label() {
        return label;
    }

    /**
     * Returns what the delegate calls several of them.
     *
     * @return the French word, in the plural
     */
    public String plural() {
        return plural;
    }
}
