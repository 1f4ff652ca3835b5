package org.mailleur.workbench.internal.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.privacy.PersonalData;
import org.mailleur.core.privacy.PersonalDatum;
import org.mailleur.core.privacy.PersonalDatum.Kind;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.edit.labels.ObjectLabels;
import org.mailleur.model.edit.labels.Vocabulary;
import org.mailleur.model.evaluation.Consent;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.evaluation.Verbatim;
import org.mailleur.core.text.TextFolding;
import org.mailleur.workbench.internal.text.Words;

/**
 * A line of « Données personnelles ».
 *
 * @param datum   what was found
 * @param person  whom it is about, empty when nothing tells
 * @param value   the words that were found
 * @param nature  whether it stands where it is meant to, or is to be looked at
 * @param field   the field that holds it
 * @param place   the element that holds it, with what holds that
 * @param file    the file's name
 * @param since   its date, as people write it; empty when nothing tells
 * @param consent what the person agreed to, empty where nobody is asked
 * @param folded  all of this, to look for words in
 */
public record PersonalLine(PersonalDatum datum, String person, String value, String nature, String field, String place, String file, String since,
        String consent, String folded) {

    static List<PersonalLine> of(List<PersonalDatum> data) {
        ObjectLabels labels = new ObjectLabels();
        return data.stream().map(datum -> of(datum, labels)).toList();
    }

    private static PersonalLine of(PersonalDatum datum, ObjectLabels labels) {
        EObject element = datum.element();
        String person = person(datum);
        String value = datum.value().replaceAll("\\s+", " ");
        String nature = datum.kind() == Kind.DECLARED ? Words.PERSONAL_DECLARED.text() : Words.PERSONAL_TO_CHECK.text();
        String field = Vocabulary.label(datum.feature());
        List<String> way = new ArrayList<>(List.of(Vocabulary.label(element.eClass()) + Words.KIND_SEPARATOR.text() + labels.text(element)));
        Optional.ofNullable(element.eContainer()).filter(holder -> holder.eContainer() != null).map(labels::text).ifPresent(way::addFirst);
        String place = String.join(Words.PLACE_SEPARATOR.text(), way);
        String file = datum.file().path().getFileName().toString();
        String since = datum.date().map(FrenchFormat::date).orElse("");
        String consent = element instanceof Verbatim verbatim ? consent(verbatim.getConsent()) : "";
        return new PersonalLine(datum, person, value, nature, field, place, file, since, consent,
                TextFolding.fold(String.join(" ", person, value, nature, field, place, file, since, consent)));
    }

    private static String consent(Consent consent) {
        return Vocabulary.word(EvaluationPackage.Literals.CONSENT, consent);
    }

    /** A number or an address belongs to whoever is named beside it. */
    private static String person(PersonalDatum datum) {
        boolean number = datum.kind() == Kind.PROBABLE_PHONE || datum.kind() == Kind.PROBABLE_EMAIL;
        if (PersonalData.isName(datum.feature()) || datum.kind() == Kind.PROBABLE_NAME) {
            return datum.value().strip();
        }
        Optional<String> beside = datum.element().eClass().getEAllAttributes().stream().filter(PersonalData::isName)
                .map(each -> name(datum.element(), each)).filter(name -> !name.isBlank()).findFirst();
        return beside.orElseGet(() -> number || datum.element().eClass().getEAllAttributes().stream().anyMatch(PersonalData::isName) ? "" : datum.value().strip());
    }

    private static String name(EObject element, EAttribute feature) {
        return element.eGet(feature) instanceof String name ? name.strip() : "";
    }

    /**
     * Returns the date to sort by.
     *
     * @return the first day that it can mean, empty when nothing tells
     */
    Optional<java.time.LocalDate> day() {
        return datum.date().map(PartialDate::earliest);
    }
}
