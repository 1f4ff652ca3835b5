package org.mailleur.core.tier;

import org.mailleur.model.base.PopulationGroup;
import org.mailleur.model.base.Tier;
import org.mailleur.model.base.TieredElement;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.network.Network;
import org.mailleur.model.policy.Contract;
import org.mailleur.model.policy.Policy;

/** On which tier of the vertical model an element stands. */
public final class Tiers {

    private Tiers() {
    }

    /**
     * Returns the tier of an element.
     *
     * @param element the element
     * @return the tier that it states, else the usual one of its kind; never unspecified
     */
    public static Tier of(TieredElement element) {
        if (element.getTier() != Tier.UNSPECIFIED) {
            return element.getTier();
        }
        return switch (element) {
        case PopulationGroup group -> Tier.POPULATION;
        case Network network -> Tier.COORDINATION;
        case GovernanceBody body -> Tier.STEERING;
        case Policy policy -> Tier.PUBLIC_POLICY;
        case Contract contract -> Tier.PUBLIC_POLICY;
        default -> Tier.LOCAL_ACTION;
        };
    }
}
