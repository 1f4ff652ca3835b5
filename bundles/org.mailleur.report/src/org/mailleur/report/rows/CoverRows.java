package org.mailleur.report.rows;

import java.time.LocalDate;
import org.mailleur.core.text.French;
import org.mailleur.model.base.NamedElement;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.directory.OrganizationKind;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.framework.Framework;
import org.mailleur.model.framework.RatingScale;
import org.mailleur.model.territory.Territory;

/** What the cover says. */
final class CoverRows {

    private static final String UNSTATED = "non précisé";
    private static final String FICTIONAL = "Exemple fictif";

    private CoverRows() {
    }

    static CoverRow row(Evaluation evaluation, LocalDate editedOn) {
        String subject = stated(name(evaluation.getSubject()));
        String campaign = FrenchText.joined(", ", FrenchText.plain(evaluation.getName()),
                FrenchText.period(evaluation.getStart(), evaluation.getEnd()));
        return new CoverRow("Rapport d’évaluation — " + subject, banner(evaluation), subject, stated(kind(evaluation.getSubject())),
                stated(name(evaluation.getTerritory())), stated(campaign), stated(name(evaluation.getOrganizer())),
                framework(evaluation.getFramework()), scale(evaluation.getScale()),
                FrenchText.capitalised(Labels.of(EvaluationPackage.Literals.EVALUATION_STATUS, evaluation.getStatus())),
                FrenchText.date(editedOn), "Rapport d’évaluation · " + subject, isFictional(evaluation) ? FICTIONAL : "");
    }

    static boolean isFictional(Evaluation evaluation) {
        Territory territory = evaluation.getTerritory();
        return evaluation.isFictional() || territory != null && territory.isFictional();
    }

    private static String banner(Evaluation evaluation) {
        return isFictional(evaluation) ? FICTIONAL + FrenchText.NBSP + ": la structure, les avis et les paroles sont inventés." : "";
    }

    private static String kind(NamedElement subject) {
        if (subject instanceof Organization organization) {
            String words = FrenchText.plain(organization.getKindLabel());
            boolean listed = organization.getKind() != OrganizationKind.OTHER;
            return FrenchText.capitalised(!words.isEmpty() ? words : listed ? Labels.of(DirectoryPackage.Literals.ORGANIZATION_KIND,
                    organization.getKind()) : "");
        }
        return subject == null ? "" : FrenchText.capitalised(French.label(subject.eClass()));
    }

    private static String framework(Framework framework) {
        return framework == null ? stated("") : versioned(framework, framework.getVersion());
    }

    private static String scale(RatingScale scale) {
        return scale == null ? stated("") : versioned(scale, scale.getVersion());
    }

    private static String versioned(NamedElement element, String version) {
        String plain = FrenchText.plain(version);
        return stated(FrenchText.joined(", ", name(element), plain.isEmpty() ? "" : "version" + FrenchText.NBSP + plain));
    }

    private static String name(NamedElement element) {
        return element == null ? "" : FrenchText.plain(element.getName());
    }

    private static String stated(String words) {
        return words.isEmpty() ? UNSTATED : words;
    }
}
