package org.mailleur.viewpoint.services;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.text.French;
import org.mailleur.core.tier.Tiers;
import org.mailleur.model.action.Action;
import org.mailleur.model.action.Need;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.PopulationGroup;
import org.mailleur.model.base.Tier;
import org.mailleur.model.base.TieredElement;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.governance.Seat;
import org.mailleur.model.network.Network;
import org.mailleur.model.policy.Contract;
import org.mailleur.model.policy.Policy;
import org.mailleur.model.territory.TierReading;
import org.mailleur.viewpoint.internal.Scope;
import org.mailleur.viewpoint.internal.Views;

/** The five lanes and what stands on them. Nothing is on a lane outside the lanes, so that a mapping of a layer draws nothing on the diagram itself. */
public final class LaneServices {

    /** Title of a lane. */
    public String publicPolicyLane(EObject self) {
        return title(Tier.PUBLIC_POLICY);
    }

    /** Title of a lane. */
    public String steeringLane(EObject self) {
        return title(Tier.STEERING);
    }

    /** Title of a lane. */
    public String coordinationLane(EObject self) {
        return title(Tier.COORDINATION);
    }

    /** Title of a lane. */
    public String localActionLane(EObject self) {
        return title(Tier.LOCAL_ACTION);
    }

    /** Title of a lane. */
    public String populationLane(EObject self) {
        return title(Tier.POPULATION);
    }

    /** Tier of the lane in which something is created or dropped; unspecified, which means the usual one of its kind, outside the lanes. */
    public Tier laneTier(EObject self, Object view) {
        return Views.lane(view).orElse(Tier.UNSPECIFIED);
    }

    /** Whether an element stands on the tier of the lane that is to show it; nothing does outside the lanes. */
    public boolean isOnLane(EObject self, Object view) {
        return Views.lane(view).filter(lane -> lane == tier(self)).isPresent();
    }

    /** Needs are the population's; a reading says its tier. */
    private static Tier tier(EObject element) {
        return switch (element) {
        case Need need -> Tier.POPULATION;
        case TierReading reading -> reading.getTier();
        case TieredElement tiered -> Tiers.of(tiered);
        default -> Tier.UNSPECIFIED;
        };
    }

    /** Bodies that a map may show. */
    public List<GovernanceBody> mapBodies(EObject self) {
        return all(self, Scope::bodies);
    }

    /** Networks that a map may show. */
    public List<Network> mapNetworks(EObject self) {
        return all(self, Scope::networks);
    }

    /** Policies that a map may show. */
    public List<Policy> mapPolicies(EObject self) {
        return all(self, Scope::policies);
    }

    /** Contracts that a map may show. */
    public List<Contract> mapContracts(EObject self) {
        return all(self, Scope::contracts);
    }

    /** Organizations that a map may show. */
    public List<Organization> mapOrganizations(EObject self) {
        return all(self, scope -> scope.organizations().stream());
    }

    /** Actions that a map may show. */
    public List<Action> mapActions(EObject self) {
        return all(self, Scope::actions);
    }

    /** Publics that a map may show. */
    public List<PopulationGroup> mapPopulationGroups(EObject self) {
        return all(self, scope -> scope.populationGroups().stream());
    }

    /** Needs that a map may show. */
    public List<Need> mapNeeds(EObject self) {
        return all(self, Scope::needs);
    }

    /** What the reading of a theme says. */
    public List<TierReading> mapReadings(EObject self) {
        return new ViewServices().review(self).stream().flatMap(review -> review.getReadings().stream()).toList();
    }

    /** Seats of the body whose border they stand on. */
    public List<Seat> seatsOf(EObject self, Object view) {
        return self instanceof GovernanceBody body ? body.getSeats() : List.of();
    }

    private static <T> List<T> all(EObject self, Function<Scope, Stream<T>> elements) {
        return Scope.of(self).map(scope -> elements.apply(scope).toList()).orElse(List.of());
    }

    private static String title(Tier tier) {
        String label = French.label(BasePackage.Literals.TIER.getEEnumLiteral(tier.getValue()));
        return label.substring(0, 1).toUpperCase(Locale.FRENCH) + label.substring(1);
    }
}
