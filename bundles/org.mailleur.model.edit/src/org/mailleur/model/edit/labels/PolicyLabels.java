package org.mailleur.model.edit.labels;

import static org.mailleur.model.directory.DirectoryPackage.Literals.ORGANIZATION;
import static org.mailleur.model.edit.labels.ObjectLabels.typed;
import static org.mailleur.model.policy.PolicyPackage.Literals.CONTRACT;
import static org.mailleur.model.policy.PolicyPackage.Literals.CONTRACT_LINK_KIND;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.policy.ContractLink;
import org.mailleur.model.policy.FundingShare;
import org.mailleur.model.policy.Signatory;

/** Labels of policies and contracts: who signs, who pays how much, which contract follows from which. */
final class PolicyLabels {

    private final ObjectLabels labels;

    PolicyLabels(ObjectLabels labels) {
        this.labels = labels;
    }

    String text(EObject object) {
        return switch (object) {
            case Signatory signatory -> signatory(signatory);
            case FundingShare share -> share(share);
            case ContractLink link -> Vocabulary.word(CONTRACT_LINK_KIND, link.getKind()) + FrenchFormats.COLON
                    + labels.reference(link.getTarget(), CONTRACT);
            default -> null;
        };
    }

    private String signatory(Signatory signatory) {
        String who = labels.reference(signatory.getOrganization(), ORGANIZATION);
        return typed(signatory.getRole()) ? who + ", " + signatory.getRole() : who;
    }

    /** Such as « CAF de la Drôme : 12 500 € (2026) ». */
    private String share(FundingShare share) {
        String who = labels.reference(share.getFunder(), ORGANIZATION);
        String year = share.getYear() == null ? "" : " (" + share.getYear() + ")";
        if (share.getAmount() != null) {
            return who + FrenchFormats.COLON + FrenchFormats.euros(share.getAmount()) + year;
        }
        if (share.getPercentage() != null) {
            return who + FrenchFormats.COLON + FrenchFormats.number(share.getPercentage()) + FrenchFormats.NBSP + "%" + year;
        }
        return who + year;
    }
}
