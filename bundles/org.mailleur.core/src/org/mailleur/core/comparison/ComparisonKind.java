package org.mailleur.core.comparison;

/** What is compared with what. */
public enum ComparisonKind {
    /** Campaigns of one subject, each with the one before. */
    CAMPAIGNS,
    /** Several subjects in one year, each with the first. */
    SUBJECTS
}
