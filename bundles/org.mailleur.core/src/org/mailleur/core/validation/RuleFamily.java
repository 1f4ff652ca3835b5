package org.mailleur.core.validation;

/** What a rule watches over. */
public enum RuleFamily {
    /** The files themselves: values, links, attachments, rules switched off. */
    FILES("Fichiers"),
    /** The description of a territory: bodies, contracts, flows, actions, organizations. */
    STRUCTURE("Description du territoire"),
    /** The method of evaluation, from the need that is heard to the report. */
    METHOD("Méthode"),
    /** Personal data, which stays optional, marked and short-lived. */
    PERSONAL_DATA("Données personnelles");

    private final String label;

    RuleFamily(String label) {
        this.label = label;
    }

    /**
     * Returns what the delegate calls it.
     *
     * @return the French words
     */
    public String label() {
        return label;
    }
}
