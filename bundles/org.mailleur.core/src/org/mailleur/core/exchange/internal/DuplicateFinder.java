package org.mailleur.core.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.base.NamedElement;
import org.mailleur.model.directory.Organization;

/** Finds what a new row may mean among what is there: the same code, the same name but for common words and accents, the same acronym. */
final class DuplicateFinder {

    /**
     * What a row may mean.
     *
     * @param object the candidate
     * @param reason why, a French clause
     */
    record Candidate(EObject object, String reason) {
    }

    private static final int SIREN = 9;
    private static final int SIRET = 14;

    private final Map<String, List<EObject>> names = new HashMap<>();
    private final Map<String, List<EObject>> acronyms = new HashMap<>();
    private final Map<String, List<EObject>> codes = new HashMap<>();

    void add(EObject object) {
        if (object instanceof NamedElement named) {
            boolean organization = object instanceof Organization;
            add(object, named.getName(), organization ? ((Organization) object).getAcronym() : null,
                    organization ? ((Organization) object).getSiret() : null);
        }
    }

    void add(EObject object, String name, String acronym, String siret) {
        put(names, name == null ? "" : Simplified.essence(name), object);
        put(acronyms, acronym == null ? "" : Simplified.key(acronym), object);
        put(codes, code(siret), object);
    }

    private static void put(Map<String, List<EObject>> index, String key, EObject object) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, none -> new ArrayList<>(1)).add(object);
        }
    }

    private static String code(String siret) {
        String digits = siret == null ? "" : Simplified.key(siret);
        return digits.length() == SIRET || digits.length() == SIREN ? digits : "";
    }

    /** Finds the likeliest candidate. */
    Optional<Candidate> find(String name, String acronym, String siret) {
        String essence = Simplified.essence(name);
        return candidate(codes, code(siret), "même SIRET")
                .or(() -> candidate(names, essence, "nom semblable"))
                .or(() -> acronym == null ? Optional.empty() : candidate(acronyms, Simplified.key(acronym), "même sigle"))
                .or(() -> candidate(acronyms, Simplified.key(name), "son nom est le sigle de l’autre"))
                .or(() -> acronym == null ? Optional.empty() : candidate(names, Simplified.essence(acronym), "son sigle est le nom de l’autre"));
    }

    private static Optional<Candidate> candidate(Map<String, List<EObject>> index, String key, String reason) {
        List<EObject> found = key.isEmpty() ? null : index.get(key);
        return found == null ? Optional.empty() : Optional.of(new Candidate(found.getFirst(), reason));
    }
}
