package org.mailleur.model.edit.labels;

import static org.mailleur.model.directory.DirectoryPackage.Literals.ORGANIZATION;
import static org.mailleur.model.edit.labels.ObjectLabels.typed;
import static org.mailleur.model.network.NetworkPackage.Literals.MEMBER_ROLE;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.network.MemberRole;
import org.mailleur.model.network.Membership;
import org.mailleur.model.network.PooledContribution;

/** Labels of networks: who takes part as what, what is pooled and how much of it. */
final class NetworkLabels {

    private final ObjectLabels labels;

    NetworkLabels(ObjectLabels labels) {
        this.labels = labels;
    }

    String text(EObject object) {
        return switch (object) {
            case Membership membership -> membership(membership);
            case PooledContribution contribution -> contribution(contribution);
            default -> null;
        };
    }

    /** A plain member goes by its name; any other says its role. */
    private String membership(Membership membership) {
        String member = labels.reference(membership.getOrganization(), ORGANIZATION);
        if (typed(membership.getRoleLabel())) {
            return member + " (" + membership.getRoleLabel() + ")";
        }
        return membership.getRole() == MemberRole.MEMBER ? member : member + " (" + Vocabulary.word(MEMBER_ROLE, membership.getRole()) + ")";
    }

    private static String contribution(PooledContribution contribution) {
        List<String> measures = new ArrayList<>();
        if (contribution.getAmount() != null) {
            measures.add(FrenchFormats.euros(contribution.getAmount()));
        }
        if (contribution.getHours() != null) {
            measures.add(FrenchFormats.number(contribution.getHours()) + FrenchFormats.NBSP + "h");
        }
        String label = typed(contribution.getLabel()) ? contribution.getLabel() : Vocabulary.label(contribution.eClass());
        return label + (measures.isEmpty() ? "" : FrenchFormats.COLON + String.join(", ", measures))
                + (contribution.getYear() == null ? "" : " (" + contribution.getYear() + ")");
    }
}
