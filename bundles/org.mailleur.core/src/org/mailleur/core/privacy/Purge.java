package org.mailleur.core.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.change.RecordedCommand;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.privacy.PersonalDatum.Kind;
import org.mailleur.core.privacy.internal.Dates;
import org.mailleur.core.privacy.internal.Texts;
import org.mailleur.core.privacy.internal.WordReplacer;
import org.mailleur.core.text.French;

/**
 * What a purge would take out, and the one command that takes it out. The elements stay: a seat, a contact or a verbatim has its
 * meaning without a person's name.
 *
 * @param label what it does, in French
 * @param data  what would be taken out, in the order of the files
 */
public record Purge(String label, List<PersonalDatum> data) {

    /** What stands in a free text where a name stood. */
    public static final String REMOVED = "[nom retiré]";

    /**
     * Makes the purge.
     *
     * @param label what it does
     * @param data  what would be taken out
     */
    public Purge {
        data = List.copyOf(data);
    }

    /**
     * Plans to take out all that concerns a person: her name wherever it is declared, what stands beside it on the same element, and
     * her name within free texts.
     *
     * @param files the files
     * @param name  the name; accents, case and the signs between words do not matter
     * @return the purge, without data when nobody has that name
     */
    public static Purge ofPerson(Collection<LoadedFile> files, String name) {
        WordReplacer replacer = new WordReplacer();
        replacer.add(name, REMOVED);
        List<PersonalDatum> declared = PersonalData.declared(files);
        Set<EObject> hers = new LinkedHashSet<>();
        declared.stream().filter(datum -> !replacer.find(datum.value()).isEmpty()).map(PersonalDatum::element).forEach(hers::add);
        List<PersonalDatum> data = new ArrayList<>(declared.stream().filter(datum -> hers.contains(datum.element())).toList());
        PersonalData.mentions(files, replacer).stream().filter(datum -> datum.kind() != Kind.DECLARED).forEach(data::add);
        return new Purge("Retirer les données de « " + name.strip() + " »", data);
    }

    /**
     * Plans to take out what is past its end: holders after their mandate, contacts who left.
     *
     * @param files the files
     * @param today the day; what ends on it stays
     * @return the purge
     */
    public static Purge ofPast(Collection<LoadedFile> files, LocalDate today) {
        return new Purge("Retirer les données personnelles échues", PersonalData.declared(files).stream()
                .filter(datum -> Dates.end(datum.element()).filter(end -> end.latest().isBefore(today)).isPresent()).toList());
    }

    /**
     * Plans to take out what is older than a day: mandates and contacts that ended before it, and cards, verbatims, evaluators and
     * switched-off checks noted before it.
     *
     * @param files the files
     * @param day   the day
     * @return the purge; what has no date is not in it
     */
    public static Purge olderThan(Collection<LoadedFile> files, LocalDate day) {
        return new Purge("Retirer les données personnelles anciennes", PersonalData.declared(files).stream()
                .filter(datum -> datum.date().filter(date -> date.latest().isBefore(day)).isPresent()).toList());
    }

    /**
     * Returns what it would take out of the fields that are meant for personal data: what to look for in older copies of the files.
     *
     * @return names, addresses and numbers as the files have them, each once
     */
    public List<String> values() {
        return data.stream().filter(datum -> datum.kind() == Kind.DECLARED).map(datum -> datum.value().strip()).filter(value -> value.length() > 2).distinct().toList();
    }

    /**
     * Returns the files that it would change.
     *
     * @return the files, each once
     */
    public List<LoadedFile> files() {
        return data.stream().map(PersonalDatum::file).distinct().toList();
    }

    /**
     * Makes the command. Undo brings everything back; what was saved before an undo stays purged on the disk.
     *
     * @return one command for the whole purge
     */
    public Command command() {
        return new RecordedCommand(label, files().stream().map(LoadedFile::resource).toList(), () -> data.forEach(Purge::takeOut));
    }

    private static void takeOut(PersonalDatum datum) {
        EAttribute feature = datum.feature();
        if (datum.kind() == Kind.DECLARED) {
            datum.element().eUnset(feature);
            return;
        }
        WordReplacer replacer = new WordReplacer();
        replacer.add(datum.value(), REMOVED);
        Texts.replace(datum.element(), feature, replacer::replace);
    }

    /**
     * Says what would be taken out, without telling it again.
     *
     * @param datum one of the data
     * @return such as « Nom de la personne » de contact
     */
    public static String place(PersonalDatum datum) {
        return "« " + French.label(datum.feature()) + " » de " + French.designation(datum.element());
    }
}
