package org.mailleur.core.validation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mailleur.core.text.Spelling;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.directory.Organization;

/** The organizations of a space by what identifies them, so that one that was typed twice is found whatever its spelling and file. */
public final class OrganizationNames {

    private final Map<Organization, Organization> twins = new IdentityHashMap<>();
    private final Map<String, List<Organization>> byName = new HashMap<>();
    private final Map<String, Organization> bySiret = new HashMap<>();

    /**
     * Reads the directories.
     *
     * @param facts the space
     */
    public OrganizationNames(SpaceFacts facts) {
        List<Organization> all = facts.roots(Directory.class).stream().flatMap(directory -> directory.getOrganizations().stream()).toList();
        all.forEach(this::addByName);
        all.forEach(this::addByAcronym);
    }

    private void addByName(Organization organization) {
        String siret = organization.getSiret() == null ? "" : Codes.tidy(organization.getSiret());
        // Nine digits name the whole body, which may have several establishments; fourteen name one.
        Organization sameSiret = siret.length() == 14 ? bySiret.putIfAbsent(siret, organization) : null;
        if (sameSiret != null) {
            twins.put(organization, sameSiret);
        }
        String key = organization.getName() == null ? "" : Spelling.key(organization.getName());
        if (!key.isEmpty()) {
            List<Organization> same = byName.computeIfAbsent(key, none -> new ArrayList<>(1));
            same.stream().filter(other -> mayBeInOnePlace(organization, other)).findFirst().ifPresent(other -> twins.putIfAbsent(organization, other));
            same.add(organization);
        }
    }

    private void addByAcronym(Organization organization) {
        String acronym = organization.getAcronym() == null ? "" : Spelling.key(organization.getAcronym());
        if (acronym.length() > 2) {
            byName.getOrDefault(acronym, List.of()).stream().filter(other -> other != organization && mayBeInOnePlace(organization, other))
                    .forEach(other -> twins.putIfAbsent(other, organization));
        }
    }

    /** Many places have an « École maternelle »: only the same place, or one that is not told, makes two of a name one. */
    private static boolean mayBeInOnePlace(Organization one, Organization other) {
        return same(one.getMunicipalityCode(), other.getMunicipalityCode()) && same(one.getMunicipality(), other.getMunicipality())
                && same(one.getPostalCode(), other.getPostalCode());
    }

    private static boolean same(String one, String other) {
        return one == null || other == null || one.equals(other) || one.isBlank() || other.isBlank() || Spelling.key(one).equals(Spelling.key(other));
    }

    /**
     * Returns the organization that an organization probably is.
     *
     * @param organization the organization
     * @return the other one; empty when there is none, or for the first of the two
     */
    public Optional<Organization> twin(Organization organization) {
        return Optional.ofNullable(twins.get(organization));
    }
}
