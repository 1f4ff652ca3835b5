package org.mailleur.viewpoint.services;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.text.French;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.model.action.Action;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.College;
import org.mailleur.model.base.PopulationGroup;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.network.MemberRole;
import org.mailleur.model.network.Membership;
import org.mailleur.model.network.Network;
import org.mailleur.model.network.NetworkPackage;
import org.mailleur.model.network.PooledContribution;
import org.mailleur.model.policy.Contract;
import org.mailleur.model.policy.Policy;
import org.mailleur.model.territory.Territory;
import org.mailleur.viewpoint.internal.Captions;
import org.mailleur.viewpoint.internal.Scope;
import org.mailleur.viewpoint.internal.Views;

/** A network: who takes part, what is pooled, what surrounds it. */
public final class NetworkServices {

    private final StyleServices styles = new StyleServices();

    /** The members of the college in whose box they are drawn. */
    public List<Organization> membersIn(EObject self, Object view) {
        return self instanceof Network network ? Views.college(view).stream()
                .flatMap(college -> network.getMemberships().stream().filter(member -> member.getCollege() == college)).map(Membership::getOrganization)
                .filter(Objects::nonNull).distinct().toList() : List.of();
    }

    /** An organization's memberships in the network that a diagram shows. */
    public List<Membership> membershipsIn(EObject self, Object view) {
        return Views.nearest(view, Network.class).stream().flatMap(network -> network.getMemberships().stream()).filter(member -> member.getOrganization() == self).toList();
    }

    /** Whether an organization animates the network that a diagram shows. */
    public boolean animates(EObject self, Object view) {
        return membershipsIn(self, view).stream().anyMatch(styles::isAnimator);
    }

    /** Whether an organization is only associated with the network that a diagram shows. */
    public boolean isAssociated(EObject self, Object view) {
        List<Membership> memberships = membershipsIn(self, view);
        return !memberships.isEmpty() && memberships.stream().allMatch(styles::isAssociate);
    }

    /** The college of a box, for a member who enters there. */
    public College boxCollege(EObject self, Object view) {
        return Views.college(view).orElse(College.UNSPECIFIED);
    }

    /** The box for members of no known college: drawn only when there are some. */
    public List<EObject> unspecifiedMembersBox(EObject self) {
        return self instanceof Network network && network.getMemberships().stream().anyMatch(member -> member.getCollege() == College.UNSPECIFIED) ? List.of(self) : List.of();
    }

    /** Title of a box. */
    public String electedTitle(EObject self) {
        return title(College.ELECTED);
    }

    /** Title of a box. */
    public String professionalTitle(EObject self) {
        return title(College.PROFESSIONAL);
    }

    /** Title of a box. */
    public String volunteerTitle(EObject self) {
        return title(College.VOLUNTEER);
    }

    /** Title of a box. */
    public String inhabitantTitle(EObject self) {
        return title(College.INHABITANT);
    }

    /** Title of a box. */
    public String institutionTitle(EObject self) {
        return title(College.INSTITUTION);
    }

    /** Title of a box. */
    public String unspecifiedTitle(EObject self) {
        return "Collège " + French.label(BasePackage.Literals.COLLEGE.getEEnumLiteral(College.UNSPECIFIED_VALUE));
    }

    /** What a line between a network and a member says: nothing for a plain member. */
    public String membershipLabel(EObject self) {
        return self instanceof Membership member ? role(member) : "";
    }

    /** What is pooled, with how much of it. */
    public String contributionLabel(EObject self) {
        if (!(self instanceof PooledContribution pooled)) {
            return "";
        }
        String label = pooled.getLabel() == null ? "(sans nom)" : Captions.of(pooled.getLabel());
        return label + amount(pooled.getAmount(), "€") + amount(pooled.getHours(), "h");
    }

    /** Who takes part in the networks of a map. */
    public List<Membership> memberships(EObject self) {
        return Scope.of(self).stream().flatMap(Scope::networks).flatMap(network -> network.getMemberships().stream()).filter(member -> member.getOrganization() != null).toList();
    }

    /** The actions built in a network. */
    public List<Action> networkActions(EObject self) {
        return self.eContainer() instanceof Territory territory ? territory.getActions().stream().filter(action -> action.getNetworks().contains(self)).toList() : List.of();
    }

    /** Bodies that a flow ties to the network. */
    public List<GovernanceBody> bodiesAround(EObject self) {
        return around(self, GovernanceBody.class);
    }

    /** Other networks that a flow ties to it. */
    public List<Network> networksAround(EObject self) {
        return around(self, Network.class);
    }

    /** Policies that a flow ties to it. */
    public List<Policy> policiesAround(EObject self) {
        return around(self, Policy.class);
    }

    /** Contracts that a flow ties to it. */
    public List<Contract> contractsAround(EObject self) {
        return around(self, Contract.class);
    }

    /** Organizations that a flow ties to it, without its members. */
    public List<Organization> organizationsAround(EObject self) {
        return self instanceof Network network
                ? around(self, Organization.class).stream().filter(end -> network.getMemberships().stream().noneMatch(member -> member.getOrganization() == end)).toList()
                : List.of();
    }

    /** Publics that a flow ties to it. */
    public List<PopulationGroup> populationGroupsAround(EObject self) {
        return around(self, PopulationGroup.class);
    }

    private static <T> List<T> around(EObject self, Class<T> type) {
        return new FlowServices().flowsOf(self).stream().flatMap(flow -> Stream.of(flow.getSource(), flow.getTarget())).filter(end -> end != self)
                .filter(type::isInstance).map(type::cast).distinct().toList();
    }

    private static String role(Membership member) {
        if (member.getRoleLabel() != null && !member.getRoleLabel().isBlank()) {
            return French.shortened(member.getRoleLabel());
        }
        return member.getRole() == MemberRole.MEMBER ? "" : French.label(NetworkPackage.Literals.MEMBER_ROLE.getEEnumLiteral(member.getRole().getValue()));
    }

    private static String title(College college) {
        String label = French.label(BasePackage.Literals.COLLEGE.getEEnumLiteral(college.getValue()));
        return label.substring(0, 1).toUpperCase(Locale.FRENCH) + label.substring(1);
    }

    private static String amount(BigDecimal amount, String unit) {
        return amount == null ? "" : " (" + FrenchFormat.number(amount) + "\u00A0" + unit + ")";
    }
}
