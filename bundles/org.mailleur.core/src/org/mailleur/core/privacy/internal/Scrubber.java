package org.mailleur.core.privacy.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.mailleur.core.privacy.PersonalData;
import org.mailleur.core.privacy.PersonalDatum;
import org.mailleur.core.privacy.PersonalDatum.Kind;

/** Puts pseudonyms in the place of people, wherever they stand in a text: what is declared anywhere, and what looks like a person. */
public final class Scrubber {

    private static final String PERSON = "Personne";
    /** Shorter parts of names are particles and initials. */
    private static final int SHORTEST_PART = 3;

    private final Pseudonyms pseudonyms;
    private final WordReplacer words = new WordReplacer();

    /**
     * Makes a scrubber.
     *
     * @param pseudonyms makes the names
     * @param declared   all that is declared as personal
     */
    public Scrubber(Pseudonyms pseudonyms, List<PersonalDatum> declared) {
        this.pseudonyms = pseudonyms;
        declared.forEach(datum -> words.add(datum.value(), personal(datum.feature(), datum.value())));
        // Whole names first, in the loop above: a part that several people share goes to the first of them.
        for (PersonalDatum datum : declared) {
            if (PersonalData.isName(datum.feature())) {
                for (String part : datum.value().split("[^\\p{L}\\p{M}]+")) {
                    if (part.length() >= SHORTEST_PART) {
                        words.add(part, personal(datum.feature(), datum.value()));
                    }
                }
            }
        }
    }

    /**
     * Adds a name that is no person's.
     *
     * @param name        the name, may be {@code null}
     * @param replacement what takes its place
     */
    public void add(String name, String replacement) {
        if (name != null) {
            words.add(name, replacement);
        }
    }

    /**
     * Returns what takes the place of a personal value.
     *
     * @param feature where it stands
     * @param value   the value
     * @return its pseudonym
     */
    public String personal(EAttribute feature, String value) {
        return switch (feature.getName()) {
        case "email" -> pseudonyms.email(value);
        case "phone" -> pseudonyms.phone(value);
        default -> pseudonyms.name(PERSON, value);
        };
    }

    /**
     * Scrubs a text.
     *
     * @param text the text
     * @return the text without people
     */
    public String scrubbed(String text) {
        List<WordReplacer.Match> matches = new ArrayList<>(words.find(text));
        for (Traces.Trace trace : Traces.in(text)) {
            String found = text.substring(trace.start(), trace.end());
            boolean within = matches.stream().anyMatch(match -> match.start() < trace.end() && trace.start() < match.end());
            if (trace.kind() != Kind.PROBABLE_NAME) {
                // An address made of a declared name goes as a whole.
                matches.removeIf(match -> match.start() < trace.end() && trace.start() < match.end());
                matches.add(new WordReplacer.Match(trace.start(), trace.end(),
                        trace.kind() == Kind.PROBABLE_EMAIL ? pseudonyms.email(found) : pseudonyms.phone(found)));
            } else if (!within) {
                matches.add(new WordReplacer.Match(trace.start(), trace.end(), pseudonyms.name(PERSON, found)));
            }
        }
        matches.sort(Comparator.comparingInt(WordReplacer.Match::start));
        return WordReplacer.replaced(text, matches);
    }
}
