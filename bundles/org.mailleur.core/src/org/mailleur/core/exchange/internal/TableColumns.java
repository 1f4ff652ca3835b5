package org.mailleur.core.exchange.internal;

import static org.mailleur.model.action.ActionPackage.Literals.ACTION;
import static org.mailleur.model.action.ActionPackage.Literals.ACTION__AUDIENCE;
import static org.mailleur.model.action.ActionPackage.Literals.ACTION__CARRIER;
import static org.mailleur.model.action.ActionPackage.Literals.ACTION__STATUS;
import static org.mailleur.model.base.BasePackage.Literals.NAMED_ELEMENT__DESCRIPTION;
import static org.mailleur.model.base.BasePackage.Literals.NAMED_ELEMENT__NAME;
import static org.mailleur.model.base.BasePackage.Literals.TIME_BOUND__END;
import static org.mailleur.model.base.BasePackage.Literals.TIME_BOUND__START;
import static org.mailleur.model.directory.DirectoryPackage.Literals.ORGANIZATION;
import static org.mailleur.model.directory.DirectoryPackage.Literals.ORGANIZATION__ACRONYM;
import static org.mailleur.model.directory.DirectoryPackage.Literals.ORGANIZATION__ADDRESS;
import static org.mailleur.model.directory.DirectoryPackage.Literals.ORGANIZATION__EMAIL;
import static org.mailleur.model.directory.DirectoryPackage.Literals.ORGANIZATION__KIND;
import static org.mailleur.model.directory.DirectoryPackage.Literals.ORGANIZATION__MUNICIPALITY;
import static org.mailleur.model.directory.DirectoryPackage.Literals.ORGANIZATION__MUNICIPALITY_CODE;
import static org.mailleur.model.directory.DirectoryPackage.Literals.ORGANIZATION__PHONE;
import static org.mailleur.model.directory.DirectoryPackage.Literals.ORGANIZATION__POSTAL_CODE;
import static org.mailleur.model.directory.DirectoryPackage.Literals.ORGANIZATION__SIRET;
import static org.mailleur.model.directory.DirectoryPackage.Literals.ORGANIZATION__WEBSITE;
import static org.mailleur.model.evaluation.EvaluationPackage.Literals.VERBATIM__WORDS;
import static org.mailleur.model.policy.PolicyPackage.Literals.CONTRACT;
import static org.mailleur.model.policy.PolicyPackage.Literals.CONTRACT_LINK__TARGET;
import static org.mailleur.model.policy.PolicyPackage.Literals.CONTRACT__SIGNATORIES;
import static org.mailleur.model.action.ActionPackage.Literals.ACTION__ROLES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.exchange.Column.Kind;
import org.mailleur.core.exchange.Column;
import org.mailleur.core.text.French;
import org.mailleur.model.base.BasePackage;

/**
 * Makes the columns of tables from the metamodel: a feature that is added there becomes a column without more ado. What people call
 * a column otherwise stands here.
 */
public final class TableColumns {

    private static final Map<EStructuralFeature, List<String>> SYNONYMS = synonyms();

    private static Map<EStructuralFeature, List<String>> synonyms() {
        Map<EStructuralFeature, List<String>> known = new HashMap<>();
        known.put(NAMED_ELEMENT__NAME, List.of("Intitulé", "Libellé", "Dénomination", "Titre"));
        known.put(NAMED_ELEMENT__DESCRIPTION, List.of("Présentation", "Descriptif"));
        known.put(TIME_BOUND__START, List.of("Date de début", "Du"));
        known.put(TIME_BOUND__END, List.of("Date de fin", "Au"));
        known.put(ORGANIZATION__KIND, List.of("Type", "Catégorie", "Typologie"));
        known.put(ORGANIZATION__ACRONYM, List.of("Acronyme", "Abréviation"));
        known.put(ORGANIZATION__SIRET, List.of("N° SIRET", "Numéro SIRET"));
        known.put(ORGANIZATION__ADDRESS, List.of("Rue", "Adresse postale"));
        known.put(ORGANIZATION__POSTAL_CODE, List.of("CP", "Code post."));
        known.put(ORGANIZATION__MUNICIPALITY, List.of("Ville", "Localité"));
        known.put(ORGANIZATION__MUNICIPALITY_CODE, List.of("Code INSEE", "Code commune"));
        known.put(ORGANIZATION__PHONE, List.of("Tél.", "Téléphone fixe", "N° de téléphone"));
        known.put(ORGANIZATION__EMAIL, List.of("Mail", "E-mail", "Adresse mail", "Adresse électronique", "Adresse e-mail", "Mél"));
        known.put(ORGANIZATION__WEBSITE, List.of("Site internet", "Site", "Web"));
        known.put(ACTION__CARRIER, List.of("Porteur", "Structure porteuse", "Pilote"));
        known.put(ACTION__STATUS, List.of("État", "Avancement"));
        known.put(ACTION__AUDIENCE, List.of("Public visé", "Bénéficiaires"));
        known.put(VERBATIM__WORDS, List.of("Verbatim", "Parole", "Citation"));
        return known;
    }

    /**
     * Makes the columns of a table.
     *
     * @param rowClass    the class of its objects
     * @param containment the reference that holds them
     * @param part        a part whose features are columns too, or {@code null}
     * @return the columns
     */
    public List<Column> of(EClass rowClass, EReference containment, EReference part) {
        List<Column> columns = new ArrayList<>();
        EClass holder = containment.getEContainingClass();
        boolean inFile = BasePackage.Literals.FILE_ROOT.isSuperTypeOf(holder);
        if (!inFile) {
            columns.add(new Column(Kind.CONTAINER, French.label(holder), List.of(), containment, null));
        }
        for (EStructuralFeature feature : features(rowClass)) {
            columns.add(new Column(Kind.VALUE, heading(feature), synonyms(feature, rowClass), feature, null));
        }
        if (part != null) {
            String prefix = French.label(part) + " – ";
            features(part.getEReferenceType()).forEach(feature -> columns.add(
                    new Column(Kind.VALUE, prefix + French.label(feature).toLowerCase(Locale.FRENCH), List.of(), feature, part)));
            columns.add(new Column(Kind.PART_IDENTIFIER, prefix + "identifiant", List.of(), null, part));
        }
        parts(rowClass, columns);
        if (inFile) {
            columns.add(new Column(Kind.FILE, "Fichier", List.of("Fichier de l’espace"), null, null));
        }
        columns.add(new Column(Kind.IDENTIFIER, "Identifiant", List.of("Identifiant Mailleur", "id"), null, null));
        return List.copyOf(columns);
    }

    private static void parts(EClass rowClass, List<Column> columns) {
        if (rowClass == ACTION) {
            for (String letter : List.of("R", "A", "C", "I")) {
                columns.add(new Column(Kind.PARTS, letter, raci(letter), ACTION__ROLES, null));
            }
        } else if (rowClass == CONTRACT) {
            columns.add(new Column(Kind.PARTS, "Signataires", List.of("Parties"), CONTRACT__SIGNATORIES, null));
        }
    }

    private static List<String> raci(String letter) {
        return switch (letter) {
        case "R" -> List.of("Réalise", "R – réalise");
        case "A" -> List.of("Approuve", "A – approuve");
        case "C" -> List.of("Consulté", "Consultés", "C – consulté");
        default -> List.of("Informé", "Informés", "I – informé");
        };
    }

    private static String heading(EStructuralFeature feature) {
        return feature == CONTRACT_LINK__TARGET ? "Autre contrat" : French.label(feature);
    }

    private static List<String> synonyms(EStructuralFeature feature, EClass rowClass) {
        List<String> synonyms = new ArrayList<>(SYNONYMS.getOrDefault(feature, List.of()));
        if (feature == NAMED_ELEMENT__NAME) {
            String kind = French.label(rowClass);
            synonyms.add(kind);
            synonyms.add("Nom " + of(rowClass) + kind.toLowerCase(Locale.FRENCH));
            if (rowClass == ORGANIZATION) {
                synonyms.addAll(List.of("Raison sociale", "Organisme", "Association", "Partenaire", "Acteur"));
            }
        }
        return synonyms;
    }

    private static String of(EClass rowClass) {
        if (Simplified.key(French.label(rowClass)).matches("[aeiou].*")) {
            return "de l’";
        }
        return "f".equals(EcoreUtil.getAnnotation(rowClass, French.SOURCE, "gender")) ? "de la " : "du ";
    }

    private static List<EStructuralFeature> features(EClass rowClass) {
        List<EStructuralFeature> features = new ArrayList<>();
        for (EStructuralFeature feature : rowClass.getEAllStructuralFeatures()) {
            boolean part = feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
            if (feature.isChangeable() && !feature.isDerived() && !feature.isTransient() && !part) {
                features.add(feature);
            }
        }
        return features;
    }
}
