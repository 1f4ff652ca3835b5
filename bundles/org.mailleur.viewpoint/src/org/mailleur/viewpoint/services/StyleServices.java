package org.mailleur.viewpoint.services;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.action.Action;
import org.mailleur.model.action.ActionStatus;
import org.mailleur.model.base.College;
import org.mailleur.model.base.Maturity;
import org.mailleur.model.base.TieredElement;
import org.mailleur.model.governance.Flow;
import org.mailleur.model.governance.Seat;
import org.mailleur.model.network.MemberRole;
import org.mailleur.model.network.Membership;
import org.mailleur.model.territory.TierReading;

/** Questions that conditional styles ask. */
public final class StyleServices {

    /** Whether it is only wished for: drawn dashed, its label ends in « ? ». */
    public boolean isWishedFor(EObject self) {
        return maturity(self) == Maturity.WISHED_FOR;
    }

    /** Whether it is in development: drawn half-dashed. */
    public boolean isInDevelopment(EObject self) {
        return maturity(self) == Maturity.IN_DEVELOPMENT;
    }

    /** Whether an action is still to be imagined, or only wished for. */
    public boolean isImagined(EObject self) {
        return self instanceof Action action && (action.getStatus() == ActionStatus.IMAGINED || action.getMaturity() == Maturity.WISHED_FOR);
    }

    /** Whether an action is planned. */
    public boolean isPlanned(EObject self) {
        return self instanceof Action action && action.getStatus() == ActionStatus.PLANNED;
    }

    /** Whether a member animates its network. */
    public boolean isAnimator(EObject self) {
        return self instanceof Membership membership && (membership.getRole() == MemberRole.ANIMATOR || membership.getRole() == MemberRole.CO_ANIMATOR);
    }

    /** Whether a member is only associated with its network. */
    public boolean isAssociate(EObject self) {
        return self instanceof Membership membership && membership.getRole() == MemberRole.ASSOCIATE;
    }

    /** Whether a seat is held in this capacity. */
    public boolean isElectedCollege(EObject self) {
        return self instanceof Seat seat && seat.getCollege() == College.ELECTED;
    }

    /** Whether a seat is held in this capacity. */
    public boolean isProfessionalCollege(EObject self) {
        return self instanceof Seat seat && seat.getCollege() == College.PROFESSIONAL;
    }

    /** Whether a seat is held in this capacity. */
    public boolean isVolunteerCollege(EObject self) {
        return self instanceof Seat seat && seat.getCollege() == College.VOLUNTEER;
    }

    /** Whether a seat is held in this capacity. */
    public boolean isInhabitantCollege(EObject self) {
        return self instanceof Seat seat && seat.getCollege() == College.INHABITANT;
    }

    /** Whether a seat is held in this capacity. */
    public boolean isInstitutionCollege(EObject self) {
        return self instanceof Seat seat && seat.getCollege() == College.INSTITUTION;
    }

    /** An action that develops is half-dashed whether its status or its maturity says so. */
    private static Maturity maturity(EObject self) {
        return switch (self) {
        case Action action when action.getMaturity() == Maturity.EFFECTIVE && action.getStatus() == ActionStatus.DEVELOPS -> Maturity.IN_DEVELOPMENT;
        case TieredElement tiered -> tiered.getMaturity();
        case Flow flow -> flow.getMaturity();
        case TierReading reading -> reading.getMaturity();
        default -> Maturity.EFFECTIVE;
        };
    }
}
