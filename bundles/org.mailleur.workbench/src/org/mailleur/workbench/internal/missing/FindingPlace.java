package org.mailleur.workbench.internal.missing;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.text.French;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.core.validation.Finding;

/** Tells which element, and which of its fields, a finding is about. */
public final class FindingPlace {

    /** For rules that look at one field: which. A test looks that each rule and each field is there. */
    public static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("structure-siret", "siret"), Map.entry("structure-code-postal", "postalCode"),
            Map.entry("commune-code", "code"), Map.entry("territoire-code", "code"), Map.entry("territoire-nombre-communes", "municipalityCount"),
            Map.entry("courriel-nominatif", "email"), Map.entry("dates-inversees", "end"), Map.entry("contrat-echu", "end"),
            Map.entry("financements-total", "totalAmount"), Map.entry("action-sans-porteur", "carrier"), Map.entry("action-porteur-hors-raci", "carrier"),
            Map.entry("reseau-sans-animation", "animators"), Map.entry("nombre-de-personnes", "count"), Map.entry("mandat-echu", "holderName"),
            Map.entry("reunion-a-venir", "date"), Map.entry("point-en-retard", "due"), Map.entry("rattachement-en-boucle", "parent"),
            Map.entry("federation-departement", "departmentCode"), Map.entry("contact-parti", "until"), Map.entry("besoin-sans-suite", "response"),
            Map.entry("verbatim-sans-consentement", "consent"), Map.entry("verbatim-a-anonymiser", "anonymisedWords"),
            Map.entry("campagne-precedente", "previous"), Map.entry("contrat-lie-a-lui-meme", "target"));

    private FindingPlace() {
    }

    /**
     * Finds the element.
     *
     * @param editing the space
     * @param finding the finding
     * @return the element, empty when the finding is about a whole file
     */
    public static Optional<EObject> element(EditingSession editing, Finding finding) {
        return finding.id() == null || finding.id().isEmpty() ? Optional.empty()
                : editing.space().file(finding.file()).map(LoadedFile::resource).map(resource -> resource.getEObject(finding.id()));
    }

    /**
     * Finds the field.
     *
     * @param element the element
     * @param finding the finding
     * @return the field, empty when the finding is about the whole element
     */
    public static Optional<EStructuralFeature> field(EObject element, Finding finding) {
        Optional<EStructuralFeature> known = Optional.ofNullable(FIELDS.get(finding.rule())).map(element.eClass()::getEStructuralFeature);
        String clause = clause(element, finding);
        return known.or(() -> element.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> !French.label(feature).isEmpty() && clause.startsWith("«\u00a0" + French.label(feature) + "\u00a0»")).findFirst());
    }

    /**
     * Says what is wrong for somebody who looks at the element: without its name.
     *
     * @param element the element
     * @param finding the finding
     * @return a French sentence
     */
    public static String clause(EObject element, Finding finding) {
        String file = "«\u00a0" + finding.file().getFileName() + "\u00a0», ";
        String own = French.designation(element);
        String held = element.eContainer() == null ? own : own + " de " + French.designation(element.eContainer());
        for (String name : new String[] { held, own }) {
            String prefix = FrenchFormat.spaced(file + name + "\u00a0: ");
            if (finding.message().startsWith(prefix)) {
                String clause = finding.message().substring(prefix.length());
                return Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
            }
        }
        return finding.message();
    }
}
