package org.mailleur.core.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.privacy.PersonalDatum.Kind;
import org.mailleur.core.privacy.internal.Dates;
import org.mailleur.core.privacy.internal.Traces;
import org.mailleur.core.privacy.internal.WordReplacer;
import org.mailleur.core.text.French;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.directory.DirectoryPackage;

/** Lists the personal data of files: what stands where it is meant to stand, and what may be some in free texts. */
public final class PersonalData {

    private static final String NO_REPLACEMENT = "";

    private final List<LoadedFile> files;
    private final Map<EClass, List<EAttribute>> texts = new HashMap<>();
    private final List<PersonalDatum> found = new ArrayList<>();

    private PersonalData(Collection<LoadedFile> files) {
        this.files = List.copyOf(files);
    }

    /**
     * Lists what stands in features that are meant for personal data.
     *
     * @param files the files
     * @return the data, in the order of the files
     */
    public static List<PersonalDatum> declared(Collection<LoadedFile> files) {
        PersonalData data = new PersonalData(files);
        data.walk(data::addDeclared);
        return data.found;
    }

    /**
     * Lists all personal data, and in free texts what probably is some: names that are declared elsewhere in the files or stand
     * after a civility, addresses and numbers. What is probable is for a person to look at.
     *
     * @param files the files
     * @return the data: first what is declared, then what is probable, each in the order of the files
     */
    public static List<PersonalDatum> all(Collection<LoadedFile> files) {
        PersonalData data = new PersonalData(files);
        data.walk(data::addDeclared);
        WordReplacer names = new WordReplacer();
        data.found.stream().filter(datum -> isName(datum.feature())).forEach(datum -> names.add(datum.value(), NO_REPLACEMENT));
        data.walk((file, element, feature, value) -> data.addProbable(file, element, feature, value, names));
        return data.found;
    }

    /** Lists where words stand, declared or within free texts. */
    static List<PersonalDatum> mentions(Collection<LoadedFile> files, WordReplacer words) {
        PersonalData data = new PersonalData(files);
        data.walk((file, element, feature, value) -> {
            Kind kind = French.isPersonal(feature) ? Kind.DECLARED : Kind.PROBABLE_NAME;
            words.find(value).forEach(at -> data.found.add(new PersonalDatum(file, element, feature, kind, value.substring(at.start(), at.end()), Dates.of(element))));
        });
        return data.found;
    }

    /**
     * Tells whether a feature holds people's names, rather than a role or a way to reach them.
     *
     * @param feature a feature
     * @return true for the names of holders, contacts and evaluators
     */
    public static boolean isName(EAttribute feature) {
        return French.isPersonal(feature) && (feature.getName().equals("personName") || feature.getName().equals("holderName"));
    }

    /** Told of each text. */
    private interface Visitor {
        void text(LoadedFile file, EObject element, EAttribute feature, String value);
    }

    private void walk(Visitor visitor) {
        for (LoadedFile file : files) {
            for (Iterator<EObject> all = file.resource().getAllContents(); all.hasNext();) {
                EObject element = all.next();
                for (EAttribute feature : texts.computeIfAbsent(element.eClass(), PersonalData::texts)) {
                    if (feature.isMany()) {
                        ((List<?>) element.eGet(feature)).forEach(value -> visitor.text(file, element, feature, (String) value));
                    } else if (element.eGet(feature) instanceof String value && !value.isBlank()) {
                        visitor.text(file, element, feature, value);
                    }
                }
            }
        }
    }

    private static List<EAttribute> texts(EClass type) {
        return type.getEAllAttributes().stream().filter(feature -> feature.getEAttributeType().getInstanceClass() == String.class
                && !feature.isDerived() && feature != BasePackage.Literals.FILE_ROOT__WRITTEN_BY).toList();
    }

    private void addDeclared(LoadedFile file, EObject element, EAttribute feature, String value) {
        if (French.isPersonal(feature)) {
            found.add(new PersonalDatum(file, element, feature, Kind.DECLARED, value, Dates.of(element)));
        }
    }

    private void addProbable(LoadedFile file, EObject element, EAttribute feature, String value, WordReplacer names) {
        if (French.isPersonal(feature) || isCode(feature)) {
            return;
        }
        Optional<PartialDate> date = Dates.of(element);
        List<WordReplacer.Match> declared = names.find(value);
        declared.forEach(at -> found.add(new PersonalDatum(file, element, feature, Kind.PROBABLE_NAME, value.substring(at.start(), at.end()), date)));
        for (Traces.Trace trace : Traces.in(value)) {
            boolean known = declared.stream().anyMatch(at -> trace.start() < at.end() && at.start() < trace.end());
            if (!known && !(isOrganizationsOwn(feature) && trace.kind() != Kind.PROBABLE_NAME)) {
                found.add(new PersonalDatum(file, element, feature, trace.kind(), value.substring(trace.start(), trace.end()), date));
            }
        }
    }

    /** Numbers and paths name nobody; a long number would pass for a telephone's. */
    private static boolean isCode(EAttribute feature) {
        return feature.getEAttributeType() == BasePackage.Literals.RELATIVE_PATH || feature == DirectoryPackage.Literals.ORGANIZATION__SIRET
                || feature == DirectoryPackage.Literals.ORGANIZATION__SIREN;
    }

    /** The number and address of an organization are no person's. */
    private static boolean isOrganizationsOwn(EAttribute feature) {
        return feature == DirectoryPackage.Literals.ORGANIZATION__PHONE || feature == DirectoryPackage.Literals.ORGANIZATION__EMAIL
                || feature == DirectoryPackage.Literals.ORGANIZATION__WEBSITE;
    }
}
