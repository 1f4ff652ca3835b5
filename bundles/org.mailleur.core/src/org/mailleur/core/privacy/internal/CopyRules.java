package org.mailleur.core.privacy.internal;

import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mailleur.core.privacy.CopyOptions;
import org.mailleur.core.text.French;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.NamedElement;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.evaluation.Consent;
import org.mailleur.model.evaluation.Verbatim;
import org.mailleur.model.territory.Federation;
import org.mailleur.model.territory.Municipality;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryPackage;

/** What becomes of each feature of an element in a pseudonymised copy. */
public final class CopyRules {

    private static final String WORDS_REMOVED = "[paroles retirées de la copie]";
    /** What leads back to the data set, the web or the files that an element comes from. */
    private static final Set<EStructuralFeature> TRACKS = Set.of(DirectoryPackage.Literals.ORGANIZATION__EXTERNAL_REFERENCE, BasePackage.Literals.ATTACHMENT__URL);
    private static final Set<EStructuralFeature> OF_ORGANIZATIONS = Set.of(DirectoryPackage.Literals.ORGANIZATION__SIRET,
            DirectoryPackage.Literals.ORGANIZATION__SIREN, DirectoryPackage.Literals.ORGANIZATION__ADDRESS,
            DirectoryPackage.Literals.ORGANIZATION__ADDRESS_COMPLEMENT, DirectoryPackage.Literals.ORGANIZATION__PHONE,
            DirectoryPackage.Literals.ORGANIZATION__EMAIL, DirectoryPackage.Literals.ORGANIZATION__WEBSITE,
            DirectoryPackage.Literals.ORGANIZATION__LATITUDE, DirectoryPackage.Literals.ORGANIZATION__LONGITUDE,
            DirectoryPackage.Literals.ORGANIZATION__ACRONYM);
    private static final Set<EStructuralFeature> OF_TERRITORIES = Set.of(DirectoryPackage.Literals.ORGANIZATION__POSTAL_CODE,
            DirectoryPackage.Literals.ORGANIZATION__MUNICIPALITY_CODE, DirectoryPackage.Literals.ORGANIZATION__LATITUDE,
            DirectoryPackage.Literals.ORGANIZATION__LONGITUDE, TerritoryPackage.Literals.TERRITORY__CODE, TerritoryPackage.Literals.MUNICIPALITY__CODE,
            TerritoryPackage.Literals.FEDERATION__DEPARTMENT_CODE, TerritoryPackage.Literals.FEDERATION__DEPARTMENT_NAME);

    private final CopyOptions options;
    private final Pseudonyms pseudonyms;
    private final Scrubber scrubber;

    /**
     * Makes the rules.
     *
     * @param options    what changes beside personal data
     * @param pseudonyms makes the names
     * @param scrubber   scrubs the texts
     */
    public CopyRules(CopyOptions options, Pseudonyms pseudonyms, Scrubber scrubber) {
        this.options = options;
        this.pseudonyms = pseudonyms;
        this.scrubber = scrubber;
    }

    /**
     * Notes the names that an element of the original has, so that they are found in the texts of all others.
     *
     * @param original an element of the space that is copied
     */
    public void note(EObject original) {
        if (original instanceof NamedElement named && named.getName() != null && !word(original).isEmpty()) {
            String pseudonym = pseudonyms.name(word(original), named.getName());
            scrubber.add(named.getName(), pseudonym);
            if (original instanceof Organization organization) {
                scrubber.add(organization.getAcronym(), pseudonym);
            }
        }
        if (options.territories() && original instanceof Organization organization && organization.getMunicipality() != null) {
            scrubber.add(organization.getMunicipality(), pseudonyms.name("Commune", organization.getMunicipality()));
        }
    }

    /** What stands before the code in an element's new name; empty for one that keeps its name. */
    private String word(EObject element) {
        return switch (element) {
        case Organization organization when options.organizations() -> "Structure";
        case Territory territory when options.territories() -> "Territoire";
        case Municipality municipality when options.territories() -> "Commune";
        case Federation federation when options.territories() -> "Fédération";
        default -> "";
        };
    }

    /**
     * Changes an element of the copy.
     *
     * @param copy the element, still as it is in the original
     */
    public void apply(EObject copy) {
        if (copy instanceof Verbatim verbatim) {
            silence(verbatim);
        }
        String word = word(copy);
        if (!word.isEmpty() && copy instanceof NamedElement named && named.getName() != null) {
            named.setName(pseudonyms.name(word, named.getName()));
        }
        for (EAttribute feature : copy.eClass().getEAllAttributes()) {
            if (!feature.isDerived() && copy.eIsSet(feature)) {
                apply(copy, feature, !word.isEmpty() && feature == BasePackage.Literals.NAMED_ELEMENT__NAME);
            }
        }
    }

    private void apply(EObject copy, EAttribute feature, boolean renamed) {
        boolean dropped = TRACKS.contains(feature) || feature.getEAttributeType() == BasePackage.Literals.RELATIVE_PATH
                || options.organizations() && OF_ORGANIZATIONS.contains(feature) || options.territories() && OF_TERRITORIES.contains(feature);
        if (dropped) {
            copy.eUnset(feature);
        } else if (French.isPersonal(feature)) {
            Texts.replace(copy, feature, value -> scrubber.personal(feature, value));
        } else if (!renamed && feature.getEAttributeType().getInstanceClass() == String.class) {
            Texts.replace(copy, feature, scrubber::scrubbed);
        }
    }

    /** Words that may not go out do not; consent that was not asked for is none. */
    private static void silence(Verbatim verbatim) {
        String anonymised = verbatim.getAnonymisedWords();
        boolean replaced = verbatim.getConsent() == Consent.TO_BE_ANONYMISED && anonymised != null && !anonymised.isBlank();
        if (verbatim.getConsent() != Consent.PUBLISHABLE) {
            verbatim.setWords(replaced ? anonymised : WORDS_REMOVED);
            verbatim.setAnonymisedWords(replaced ? anonymised : null);
        }
    }
}
