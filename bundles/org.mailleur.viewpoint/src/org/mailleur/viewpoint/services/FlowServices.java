package org.mailleur.viewpoint.services;

import java.util.List;

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

    /** Flows that a diagram may show: of its territory, and of its theme when it is about one. */
    public List<Flow> flows(EObject self) {
        return self instanceof Network network && network.eContainer() instanceof Territory territory ? territory.getFlows()
                : Scope.of(self).map(scope -> scope.flows().toList()).orElse(List.of());
    }

    /** Whether a flow is of a kind. */
    public boolean isImpulseFlow(EObject self) {
        return is(self, FlowKind.IMPULSE);
    }

    /** Whether a flow is of a kind. */
    public boolean isDecisionFlow(EObject self) {
        return is(self, FlowKind.DECISION);
    }

    /** Whether a flow is of a kind. */
    public boolean isNeedsRisingFlow(EObject self) {
        return is(self, FlowKind.NEEDS_RISING);
    }

    /** Whether a flow is of a kind. */
    public boolean isRelayFlow(EObject self) {
        return is(self, FlowKind.RELAY);
    }

    /** Whether a flow is of a kind. */
    public boolean isHarmonisationFlow(EObject self) {
        return is(self, FlowKind.HARMONISATION);
    }

    /** Whether a flow is of a kind. */
    public boolean isFundingFlow(EObject self) {
        return is(self, FlowKind.FUNDING);
    }

    /** Whether a flow is of a kind. */
    public boolean isCarryingFlow(EObject self) {
        return is(self, FlowKind.CARRYING);
    }

    /** Whether a flow is of a kind. */
    public boolean isInformationFlow(EObject self) {
        return is(self, FlowKind.INFORMATION);
    }

    /** Whether a flow is of a kind. */
    public boolean isParticipationFlow(EObject self) {
        return is(self, FlowKind.PARTICIPATION);
    }

    /** Whether a flow is of a kind. */
    public boolean isOtherFlow(EObject self) {
        return is(self, FlowKind.UNSPECIFIED);
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

    private static boolean is(EObject self, FlowKind kind) {
        return self instanceof Flow flow && flow.getKind() == kind;
    }

    private static List<Flow> touching(Territory territory, EObject element) {
        return territory.getFlows().stream().filter(flow -> flow.getSource() == element || flow.getTarget() == element).toList();
    }
}
