package org.mailleur.core.exchange.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.mailleur.model.directory.OrganizationKind;

/**
 * The kinds of organizations as data·inclusion codes them (« typologie », schema before version 1). Codes that stand for nothing of ours
 * are kept in words.
 */
final class Typology {

    private static final Map<OrganizationKind, String> CODES = new EnumMap<>(Map.ofEntries(Map.entry(OrganizationKind.CENTRE_SOCIAL, "CS"),
            Map.entry(OrganizationKind.EVS, "EVS"), Map.entry(OrganizationKind.MJC, "MJC"), Map.entry(OrganizationKind.ASSOCIATION, "ASSO"),
            Map.entry(OrganizationKind.CCAS, "CCAS"), Map.entry(OrganizationKind.CIAS, "CIAS"), Map.entry(OrganizationKind.COMMUNE, "MUNI"),
            Map.entry(OrganizationKind.EPCI, "EPCI"), Map.entry(OrganizationKind.DEPARTEMENT, "CD"), Map.entry(OrganizationKind.REGION, "REG"),
            Map.entry(OrganizationKind.STATE, "ETAT"), Map.entry(OrganizationKind.CAF, "CAF"), Map.entry(OrganizationKind.MSA, "MSA"),
            Map.entry(OrganizationKind.CPAM, "CPAM"), Map.entry(OrganizationKind.CMP, "CMP"), Map.entry(OrganizationKind.LOCAL_MISSION, "ML"),
            Map.entry(OrganizationKind.PIJ, "PIJ_BIJ"), Map.entry(OrganizationKind.SOCIAL_HOUSE, "CMS")));
    private static final String OTHER = "Autre";

    private final Map<String, OrganizationKind> kinds = new HashMap<>();

    Typology() {
        CODES.forEach((kind, code) -> kinds.put(code, kind));
        kinds.put(OTHER, OrganizationKind.OTHER);
    }

    /** Returns the code of a kind, « Autre » when data·inclusion has none. */
    static String code(OrganizationKind kind, String inWords) {
        return kind == OrganizationKind.OTHER && inWords != null && inWords.matches("[A-Z][A-Z0-9_]{1,20}") ? inWords : CODES.getOrDefault(kind, OTHER);
    }

    /** Returns the kind of a code; {@code null} for one that stands for nothing of ours. */
    OrganizationKind kind(String code) {
        return kinds.get(code);
    }
}
