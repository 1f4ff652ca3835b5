package org.mailleur.core.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.text.Spelling;
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

    private final Map<Long, List<EObject>> names = new HashMap<>();
    private final Map<String, List<EObject>> acronyms = new HashMap<>();
    private final Map<String, List<EObject>> codes = new HashMap<>();

    /**
     * By what something is compared with the rest.
     *
     * @param essence what counts in its name, as a number; 0 when nothing does
     * @param name    its name without spelling where that is one word, which may be an acronym
     * @param acronym its acronym without spelling, empty when it has none
     * @param code    its SIRET or SIREN, empty when it has none
     */
    record Keys(long essence, String name, String acronym, String code) {

        static Keys of(String name, String acronym, String code) {
            List<String> words = Spelling.words(name == null ? "" : name);
            return new Keys(Simplified.essence(words), words.size() > 1 || name == null ? "" : String.join("", words), acronym == null ? "" : Simplified.key(acronym), digits(code));
        }

        private static String digits(String code) {
            String digits = code == null ? "" : TextCodec.digits(code);
            return digits.length() == SIRET || digits.length() == SIREN ? digits : "";
        }
    }

    void add(EObject object) {
        if (object instanceof Organization organization) {
            String code = organization.getSiret() == null ? organization.getSiren() : organization.getSiret();
            add(object, Keys.of(organization.getName(), organization.getAcronym(), code));
        } else if (object instanceof NamedElement named) {
            add(object, Keys.of(named.getName(), null, null));
        }
    }

    void add(EObject object, Keys keys) {
        if (keys.essence() != 0) {
            names.computeIfAbsent(Long.valueOf(keys.essence()), none -> new ArrayList<>(1)).add(object);
        }
        put(acronyms, keys.acronym(), object);
        put(codes, keys.code(), object);
    }

    private static void put(Map<String, List<EObject>> index, String key, EObject object) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, none -> new ArrayList<>(1)).add(object);
        }
    }

    /** Finds the likeliest candidate; in most lists there is none, so nothing is made before one is found. */
    Optional<Candidate> find(Keys keys) {
        List<EObject> found = at(codes, keys.code());
        String reason = "même numéro SIRET ou SIREN";
        if (found == null) {
            found = named(keys.essence());
            reason = "nom semblable";
        }
        if (found == null) {
            found = at(acronyms, keys.acronym());
            reason = "même sigle";
        }
        if (found == null) {
            found = at(acronyms, keys.name());
            reason = "son nom est le sigle de l’autre";
        }
        if (found == null && !keys.acronym().isEmpty()) {
            found = named(Simplified.essence(List.of(keys.acronym())));
            reason = "son sigle est le nom de l’autre";
        }
        return found == null ? Optional.empty() : Optional.of(new Candidate(found.getFirst(), reason));
    }

    private List<EObject> named(long essence) {
        return essence == 0 ? null : names.get(Long.valueOf(essence));
    }

    private static List<EObject> at(Map<String, List<EObject>> index, String key) {
        return key.isEmpty() ? null : index.get(key);
    }
}
