package org.mailleur.model.edit.labels;

import static org.mailleur.model.edit.labels.ObjectLabels.EXCERPT;
import static org.mailleur.model.edit.labels.ObjectLabels.typed;
import static org.mailleur.model.partnership.PartnershipPackage.Literals.CONTRIBUTION_NATURE;
import static org.mailleur.model.partnership.PartnershipPackage.Literals.INVOLVEMENT;
import static org.mailleur.model.partnership.PartnershipPackage.Literals.POINT_KIND;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.partnership.Involvement;
import org.mailleur.model.partnership.Orientation;
import org.mailleur.model.partnership.Partnership;
import org.mailleur.model.partnership.PartnershipPoint;
import org.mailleur.model.partnership.WorkshopContribution;

/** Labels of partnerships and workshops: how deep a partner goes in, what was said, how many votes it got. */
final class PartnershipLabels {

    private final ObjectLabels labels;

    PartnershipLabels(ObjectLabels labels) {
        this.labels = labels;
    }

    String text(EObject object) {
        return switch (object) {
            case Partnership partnership -> partnership(partnership);
            case PartnershipPoint point -> said(Vocabulary.word(POINT_KIND, point.getKind()), point.getStatement());
            case WorkshopContribution contribution ->
                said(Vocabulary.word(CONTRIBUTION_NATURE, contribution.getNature()), contribution.getStatement());
            case Orientation orientation -> orientation(orientation);
            default -> null;
        };
    }

    private String partnership(Partnership partnership) {
        String name = partnership.getName();
        if (!typed(name)) {
            if (partnership.getOrganization() == null) {
                return null;
            }
            name = labels.within(partnership.getOrganization());
        }
        return partnership.getInvolvement() == Involvement.UNSPECIFIED ? name
                : name + " (" + Vocabulary.word(INVOLVEMENT, partnership.getInvolvement()) + ")";
    }

    private static String said(String nature, String statement) {
        return typed(statement) ? nature + FrenchFormats.COLON + FrenchFormats.excerpt(statement, EXCERPT) : nature;
    }

    /** Without a count, the orientation was not put to the vote, which is not zero. */
    private static String orientation(Orientation orientation) {
        return orientation.getVotes() == null || !typed(orientation.getName()) ? null
                : orientation.getName() + " (" + orientation.getVotes() + FrenchFormats.NBSP + "voix)";
    }
}
