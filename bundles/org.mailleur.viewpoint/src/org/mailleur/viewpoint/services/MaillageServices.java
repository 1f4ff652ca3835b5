package org.mailleur.viewpoint.services;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.text.French;
import org.mailleur.model.action.Action;
import org.mailleur.model.action.ActionPackage;
import org.mailleur.model.action.ActionRole;
import org.mailleur.model.action.Responsibility;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.governance.Seat;
import org.mailleur.model.network.Membership;
import org.mailleur.model.network.Network;
import org.mailleur.model.partnership.Involvement;
import org.mailleur.model.partnership.Partnership;
import org.mailleur.model.partnership.PartnershipPackage;
import org.mailleur.model.partnership.Project;
import org.mailleur.model.territory.Territory;
import org.mailleur.viewpoint.internal.Spaces;
import org.mailleur.viewpoint.internal.Ties;
import org.mailleur.viewpoint.internal.Views;

/** The evaluated structure in the middle, through what it ties, and whom. */
public final class MaillageServices {

    /** Networks in which the subject has a part. */
    public List<Network> subjectNetworks(EObject self) {
        return Ties.of(self).networks();
    }

    /** Bodies in which it has a part. */
    public List<GovernanceBody> subjectBodies(EObject self) {
        return Ties.of(self).bodies();
    }

    /** Actions in which it has a part. */
    public List<Action> subjectActions(EObject self) {
        return Ties.of(self).actions();
    }

    /** Projects in which it has a part. */
    public List<Project> subjectProjects(EObject self) {
        return Ties.of(self).projects();
    }

    /** Whom it ties together. */
    public List<Organization> tiedOrganizations(EObject self) {
        return List.copyOf(Ties.of(self).organizations());
    }

    /** Memberships in its networks. */
    public List<Membership> tieMemberships(EObject self) {
        return Ties.of(self).memberships();
    }

    /** Seats in its bodies. */
    public List<Seat> tieSeats(EObject self) {
        return Ties.of(self).seats();
    }

    /** Roles in its actions. */
    public List<ActionRole> tieActionRoles(EObject self) {
        return Ties.of(self).roles();
    }

    /** Partnerships in its projects. */
    public List<Partnership> tiePartnerships(EObject self) {
        return Ties.of(self).partnerships();
    }

    /** What draws the lines between an organization and what a diagram shows around the subject. */
    public List<EObject> tiesWithin(EObject self, Object view) {
        Ties ties = Views.nearest(view, Evaluation.class).map(Ties::of).orElseGet(() -> new Ties(null, List.of()));
        return Stream.of(ties.memberships().stream().filter(each -> each.getOrganization() == self), ties.seats().stream().filter(each -> each.getOrganization() == self),
                ties.roles().stream().filter(each -> each.getOrganization() == self), ties.partnerships().stream().filter(each -> each.getOrganization() == self))
                .flatMap(found -> found).map(EObject.class::cast).toList();
    }

    /** The subject when it is an organization, none otherwise: only an organization animates, convenes or carries. */
    public List<Organization> subjectOrganization(EObject self, Object view) {
        return Views.nearest(view, Evaluation.class).map(Evaluation::getSubject).filter(Organization.class::isInstance).map(Organization.class::cast).stream().toList();
    }

    /** The territory to which what is created around the subject belongs: the evaluation's, else one where the subject acts. */
    public Territory subjectTerritory(EObject self, Object view) {
        Optional<Evaluation> evaluation = Views.nearest(view, Evaluation.class);
        return evaluation.map(Evaluation::getTerritory).or(() -> evaluation.flatMap(
                each -> Spaces.roots(each, Territory.class).stream().filter(territory -> each.getSubject() == territory || territory.getActors().contains(each.getSubject())).findFirst())).orElse(null);
    }

    /** Whether an edge that makes a membership can start here. */
    public boolean isNetwork(EObject self) {
        return self instanceof Network;
    }

    /** What the line of a role says: its letter. */
    public String actionRoleLabel(EObject self) {
        return self instanceof ActionRole role && role.getResponsibility() != Responsibility.UNSPECIFIED
                ? French.label(ActionPackage.Literals.RESPONSIBILITY.getEEnumLiteral(role.getResponsibility().getValue())).substring(0, 1) : "";
    }

    /** What the line of a partnership says: how the partner is involved. */
    public String partnershipLabel(EObject self) {
        return self instanceof Partnership partner && partner.getInvolvement() != Involvement.UNSPECIFIED
                ? French.label(PartnershipPackage.Literals.INVOLVEMENT.getEEnumLiteral(partner.getInvolvement().getValue())) : "";
    }
}
