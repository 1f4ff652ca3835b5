package org.mailleur.viewpoint.services;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/** The five lanes and what stands on them. Outside a lane each list is empty, so that a mapping of a layer draws nothing on the diagram itself. */
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

    /** Bodies on the tier of a lane. */
    public List<GovernanceBody> bodiesIn(EObject self, Object view) {
        return onLane(self, view, Scope::bodies);
    }

    /** Networks on the tier of a lane. */
    public List<Network> networksIn(EObject self, Object view) {
        return onLane(self, view, Scope::networks);
    }

    /** Policies on the tier of a lane. */
    public List<Policy> policiesIn(EObject self, Object view) {
        return onLane(self, view, Scope::policies);
    }

    /** Contracts on the tier of a lane. */
    public List<Contract> contractsIn(EObject self, Object view) {
        return onLane(self, view, Scope::contracts);
    }

    /** Organizations on the tier of a lane. */
    public List<Organization> organizationsIn(EObject self, Object view) {
        return onLane(self, view, scope -> scope.organizations().stream());
    }

    /** Actions on the tier of a lane. */
    public List<Action> actionsIn(EObject self, Object view) {
        return onLane(self, view, Scope::actions);
    }

    /** Publics, which stand on the lane of the population unless they say otherwise. */
    public List<PopulationGroup> populationGroupsIn(EObject self, Object view) {
        return onLane(self, view, scope -> scope.populationGroups().stream());
    }

    /** Needs, which are the population's. */
    public List<Need> needsIn(EObject self, Object view) {
        return Views.lane(view).filter(Tier.POPULATION::equals).flatMap(tier -> Scope.of(self)).map(scope -> scope.needs().toList()).orElse(List.of());
    }

    /** What the reading of a theme says of a lane. */
    public List<TierReading> readingsIn(EObject self, Object view) {
        Optional<Tier> lane = Views.lane(view);
        return lane.isEmpty() ? List.of()
                : new ViewServices().review(self).stream().flatMap(review -> review.getReadings().stream()).filter(reading -> reading.getTier() == lane.get()).toList();
    }

    /** Seats of the body whose border they stand on. */
    public List<Seat> seatsOf(EObject self, Object view) {
        return self instanceof GovernanceBody body ? body.getSeats() : List.of();
    }

    private static <T extends TieredElement> List<T> onLane(EObject self, Object view, Function<Scope, Stream<T>> elements) {
        Optional<Tier> lane = Views.lane(view);
        Optional<Scope> scope = Scope.of(self);
        return lane.isEmpty() || scope.isEmpty() ? List.of() : elements.apply(scope.get()).filter(element -> Tiers.of(element) == lane.get()).toList();
    }

    private static String title(Tier tier) {
        String label = French.label(BasePackage.Literals.TIER.getEEnumLiteral(tier.getValue()));
        return label.substring(0, 1).toUpperCase(Locale.FRENCH) + label.substring(1);
    }
}
