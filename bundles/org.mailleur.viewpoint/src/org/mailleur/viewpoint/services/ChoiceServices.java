package org.mailleur.viewpoint.services;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.action.ActionStatus;
import org.mailleur.model.base.College;
import org.mailleur.model.base.Maturity;
import org.mailleur.model.governance.BodyKind;
import org.mailleur.model.policy.ContractLinkKind;

/** Values that tools give to what they create. */
public final class ChoiceServices {

    /** Kind of a new body. */
    public BodyKind copilKind(EObject self) {
        return BodyKind.COPIL;
    }

    /** Kind of a new body. */
    public BodyKind cotechKind(EObject self) {
        return BodyKind.COTECH;
    }

    /** Kind of a new body. */
    public BodyKind commissionKind(EObject self) {
        return BodyKind.THEMATIC_COMMISSION;
    }

    /** Kind of a new body. */
    public BodyKind forumKind(EObject self) {
        return BodyKind.INHABITANT_FORUM;
    }

    /** College of a new seat. */
    public College electedCollege(EObject self) {
        return College.ELECTED;
    }

    /** College of a new seat. */
    public College professionalCollege(EObject self) {
        return College.PROFESSIONAL;
    }

    /** College of a new seat. */
    public College volunteerCollege(EObject self) {
        return College.VOLUNTEER;
    }

    /** College of a new seat. */
    public College inhabitantCollege(EObject self) {
        return College.INHABITANT;
    }

    /** College of a new seat. */
    public College institutionCollege(EObject self) {
        return College.INSTITUTION;
    }

    /** Kind of a new link between contracts. */
    public ContractLinkKind complementsLink(EObject self) {
        return ContractLinkKind.COMPLEMENTS;
    }

    /** Kind of a new link between contracts. */
    public ContractLinkKind detailsLink(EObject self) {
        return ContractLinkKind.DETAILS;
    }

    /** Kind of a new link between contracts. */
    public ContractLinkKind renewsLink(EObject self) {
        return ContractLinkKind.RENEWS;
    }

    /** Kind of a new link between contracts. */
    public ContractLinkKind fundsLink(EObject self) {
        return ContractLinkKind.FUNDS;
    }

    /** Status of a new action. */
    public ActionStatus imaginedStatus(EObject self) {
        return ActionStatus.IMAGINED;
    }

    /** Maturity of what is created as a wish. */
    public Maturity wishedFor(EObject self) {
        return Maturity.WISHED_FOR;
    }
}
