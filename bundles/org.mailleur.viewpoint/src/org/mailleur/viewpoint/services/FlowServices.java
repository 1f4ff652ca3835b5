package org.mailleur.viewpoint.services;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.base.Theme;
import org.mailleur.model.governance.Flow;
import org.mailleur.model.governance.FlowKind;
import org.mailleur.model.network.Network;
import org.mailleur.model.territory.Territory;
import org.mailleur.viewpoint.internal.Scope;
import org.mailleur.viewpoint.internal.Views;

/** What runs between elements, kind by kind. */
public final class FlowServices {

    /** Flows of a kind. */
    public List<Flow> impulseFlows(EObject self) {
        return of(self, FlowKind.IMPULSE);
    }

    /** Flows of a kind. */
    public List<Flow> decisionFlows(EObject self) {
        return of(self, FlowKind.DECISION);
    }

    /** Flows of a kind. */
    public List<Flow> needsRisingFlows(EObject self) {
        return of(self, FlowKind.NEEDS_RISING);
    }

    /** Flows of a kind. */
    public List<Flow> relayFlows(EObject self) {
        return of(self, FlowKind.RELAY);
    }

    /** Flows of a kind. */
    public List<Flow> harmonisationFlows(EObject self) {
        return of(self, FlowKind.HARMONISATION);
    }

    /** Flows of a kind. */
    public List<Flow> fundingFlows(EObject self) {
        return of(self, FlowKind.FUNDING);
    }

    /** Flows of a kind. */
    public List<Flow> carryingFlows(EObject self) {
        return of(self, FlowKind.CARRYING);
    }

    /** Flows of a kind. */
    public List<Flow> informationFlows(EObject self) {
        return of(self, FlowKind.INFORMATION);
    }

    /** Flows of a kind. */
    public List<Flow> participationFlows(EObject self) {
        return of(self, FlowKind.PARTICIPATION);
    }

    /** Flows of a kind. */
    public List<Flow> otherFlows(EObject self) {
        return of(self, FlowKind.UNSPECIFIED);
    }

    /** The kind, for a new flow. */
    public FlowKind impulseFlow(EObject self) {
        return FlowKind.IMPULSE;
    }

    /** The kind, for a new flow. */
    public FlowKind decisionFlow(EObject self) {
        return FlowKind.DECISION;
    }

    /** The kind, for a new flow. */
    public FlowKind needsRisingFlow(EObject self) {
        return FlowKind.NEEDS_RISING;
    }

    /** The kind, for a new flow. */
    public FlowKind relayFlow(EObject self) {
        return FlowKind.RELAY;
    }

    /** The kind, for a new flow. */
    public FlowKind harmonisationFlow(EObject self) {
        return FlowKind.HARMONISATION;
    }

    /** The kind, for a new flow. */
    public FlowKind fundingFlow(EObject self) {
        return FlowKind.FUNDING;
    }

    /** The kind, for a new flow. */
    public FlowKind carryingFlow(EObject self) {
        return FlowKind.CARRYING;
    }

    /** The kind, for a new flow. */
    public FlowKind informationFlow(EObject self) {
        return FlowKind.INFORMATION;
    }

    /** The kind, for a new flow. */
    public FlowKind participationFlow(EObject self) {
        return FlowKind.PARTICIPATION;
    }

    /** Flows of its own territory that an element is an end of. */
    public List<Flow> flowsOf(EObject self) {
        return self.eContainer() instanceof Territory territory ? touching(territory, self) : List.of();
    }

    /** Flows of a territory that an element is an end of. */
    public List<Flow> flowsWith(EObject self, EObject element) {
        return self instanceof Territory territory ? touching(territory, element) : List.of();
    }

    /** Flows of the theme that a diagram reads, of a territory, that an element is an end of. */
    public List<Flow> themeFlowsWith(EObject self, EObject element, Object view) {
        return Views.nearest(view, Theme.class).map(theme -> flowsWith(self, element).stream().filter(flow -> flow.getThemes().contains(theme)).toList()).orElse(List.of());
    }

    /** Flows between an element and the network for which a diagram is drawn. */
    public List<Flow> flowsWithNetwork(EObject self, Object view) {
        return Views.nearest(view, Network.class)
                .map(network -> flowsOf(network).stream().filter(flow -> flow.getSource() == self || flow.getTarget() == self).toList()).orElse(List.of());
    }

    private static List<Flow> of(EObject self, FlowKind kind) {
        Stream<Flow> flows = switch (self) {
        case Network network when network.eContainer() instanceof Territory territory -> territory.getFlows().stream();
        default -> Scope.of(self).stream().flatMap(Scope::flows);
        };
        return flows.filter(flow -> flow.getKind() == kind && flow.getSource() != null && flow.getTarget() != null).toList();
    }

    private static List<Flow> touching(Territory territory, EObject element) {
        return territory.getFlows().stream().filter(flow -> flow.getSource() == element || flow.getTarget() == element).toList();
    }
}
