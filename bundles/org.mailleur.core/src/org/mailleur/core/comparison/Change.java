package org.mailleur.core.comparison;

/** What became of a criterion from one evaluation to the one that it is compared with. */
public enum Change {
    /** Rated in both, higher in the second. */
    ROSE("en hausse", "plus haut"),
    /** Rated in both, lower in the second. */
    FELL("en baisse", "plus bas"),
    /** Rated in both, on the same level. */
    STAYED("stable", "au même niveau"),
    /** Not rated in the first, rated in the second. */
    BECAME_RATED("désormais évalué", "évalué ici seulement"),
    /** Rated in the first, not rated in the second. */
    NO_LONGER_RATED("n’est plus évalué", "non évalué ici"),
    /** The criterion applied to the subject in the first only. */
    BECAME_NOT_APPLICABLE("devenu sans objet", "sans objet ici"),
    /** The criterion applies to the subject in the second only. */
    CEASED_NOT_APPLICABLE("n’est plus sans objet", "s’applique ici seulement"),
    /** Rated in neither. */
    STILL_NOT_RATED("toujours non évalué", "non évalué des deux côtés"),
    /** Applies in neither. */
    STILL_NOT_APPLICABLE("toujours sans objet", "sans objet des deux côtés"),
    /** Rated in both, on scales whose levels do not compare. */
    OTHER_SCALE("échelles différentes", "échelles différentes"),
    /** The framework merged or split the criterion: both stand side by side. */
    REGROUPED("critère regroupé ou scindé", "critère regroupé ou scindé"),
    /** The framework of the first has no such criterion. */
    ADDED("nouveau critère", "absent de l’autre référentiel"),
    /** The framework of the second has no such criterion any more. */
    REMOVED("critère supprimé", "absent de ce référentiel"),
    /** Only one of the frameworks has such a criterion, and no mapping says what became of it. */
    UNMAPPED("sans correspondance déclarée", "sans correspondance déclarée"),
    /** Neither of the frameworks has such a criterion; another evaluation's has. */
    ABSENT("absent des deux référentiels", "absent des deux référentiels");

    private final String overTime;
    private final String acrossSubjects;

    Change(String overTime, String acrossSubjects) {
        this.overTime = overTime;
        this.acrossSubjects = acrossSubjects;
    }

    /**
     * Returns what the delegate calls it.
     *
     * @param kind what is compared: what rises over time is only higher in another place
     * @return the French words, in small letters
     */
    public String label(ComparisonKind kind) {
        return kind == ComparisonKind.CAMPAIGNS ? overTime : acrossSubjects;
    }
}
