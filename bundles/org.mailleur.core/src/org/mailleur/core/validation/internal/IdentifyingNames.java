package org.mailleur.core.validation.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.mailleur.core.text.Spelling;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.directory.OrganizationKind;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.territory.Territory;

/**
 * The names by which a speaker could be known in a space: those of people, wherever they are kept, and of organizations. Institutions
 * are left out: that somebody speaks of the CAF tells nobody who speaks.
 */
public final class IdentifyingNames {

    private static final Set<OrganizationKind> INSTITUTIONS = EnumSet.of(OrganizationKind.CAF, OrganizationKind.MSA, OrganizationKind.CARSAT,
            OrganizationKind.CPAM, OrganizationKind.PMI, OrganizationKind.STATE, OrganizationKind.REGION, OrganizationKind.DEPARTEMENT,
            OrganizationKind.EDUCATION, OrganizationKind.EPCI);

    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    /**
     * Gathers the names of a space.
     *
     * @param facts the space
     */
    public IdentifyingNames(SpaceFacts facts) {
        for (Directory directory : facts.roots(Directory.class)) {
            for (Organization organization : directory.getOrganizations()) {
                if (!INSTITUTIONS.contains(organization.getKind())) {
                    add(organization.getName());
                    add(organization.getAcronym());
                }
                organization.getContacts().forEach(contact -> addPerson(contact.getPersonName()));
            }
        }
        for (Territory territory : facts.roots(Territory.class)) {
            territory.getBodies().forEach(body -> body.getSeats().forEach(seat -> addPerson(seat.getHolderName())));
        }
        for (Evaluation evaluation : facts.roots(Evaluation.class)) {
            evaluation.getEvaluators().forEach(evaluator -> addPerson(evaluator.getPersonName()));
        }
    }

    private void addPerson(String name) {
        add(name);
        // « Madame Durand » and « Jeanne » name her as well as both words do.
        for (String word : name == null ? new String[0] : name.strip().split(" ")) {
            add(word);
        }
    }

    private void add(String name) {
        List<String> words = name == null ? List.of() : Spelling.words(name, 1);
        if (!words.isEmpty() && name.strip().length() > 2) {
            byFirstWord.computeIfAbsent(words.getFirst(), none -> new ArrayList<>(1)).add(name.strip());
        }
    }

    /**
     * Finds the first name within a text.
     *
     * @param text the text
     * @return the name as the space has it; empty when the text names nobody
     */
    public Optional<String> in(String text) {
        List<String> words = Spelling.words(text);
        for (int i = 0; i < words.size(); i++) {
            for (String name : byFirstWord.getOrDefault(words.get(i), List.of())) {
                List<String> sought = Spelling.words(name);
                int end = i + sought.size();
                // A single word is a name only as it is written: « la remise » is no « Remise ».
                if (end <= words.size() && words.subList(i, end).equals(sought) && (sought.size() > 1 || text.contains(name))) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }
}
