package org.mailleur.core.validation.internal;

import java.util.Optional;

import org.mailleur.core.text.French;
import org.mailleur.core.tier.Tiers;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.Tier;
import org.mailleur.model.base.TieredElement;
import org.mailleur.model.governance.Flow;
import org.mailleur.model.governance.FlowKind;

/**
 * The two ends of a flow on the vertical model.
 *
 * @param flow the flow
 * @param from the tier on which it starts
 * @param to   the tier on which it ends
 */
public record FlowTiers(Flow flow, Tier from, Tier to) {

    /**
     * Looks at a flow.
     *
     * @param flow the flow
     * @param kind the kind looked for
     * @return its tiers; empty when it is of another kind or lacks an end
     */
    public static Optional<FlowTiers> of(Flow flow, FlowKind kind) {
        return flow.getKind() != kind || flow.getSource() == null || flow.getTarget() == null ? Optional.empty()
                : Optional.of(new FlowTiers(flow, Tiers.of(flow.getSource()), Tiers.of(flow.getTarget())));
    }

    /**
     * Tells by how many tiers the flow rises.
     *
     * @return the number, negative when it comes down
     */
    public int rise() {
        return to.compareTo(from);
    }

    /**
     * Tells where the flow runs.
     *
     * @return the two tiers in French
     */
    public String words() {
        return "de « " + label(from) + " » à « " + label(to) + " »";
    }

    private static String label(Tier tier) {
        return French.label(BasePackage.Literals.TIER.getEEnumLiteral(tier.getValue()));
    }

    /** Turns the flow round. */
    public void reverse() {
        TieredElement source = flow.getSource();
        flow.setSource(flow.getTarget());
        flow.setTarget(source);
    }
}
