package org.mailleur.core.validation.rules;

import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.core.validation.internal.FlowTiers;
import org.mailleur.model.base.Tier;
import org.mailleur.model.governance.Flow;
import org.mailleur.model.governance.FlowKind;
import org.mailleur.model.governance.GovernancePackage;

/** Harmonisation stays on a tier, or joins the tier of coordination, whose own step it is. */
public final class HarmonisationFlowRule extends ElementRule<Flow> {

    /** Makes the rule. */
    public HarmonisationFlowRule() {
        super(new RuleCard("lien-harmonisation", Severity.WARNING, RuleFamily.STRUCTURE,
                "Une harmonisation relie des éléments d’un même niveau, ou rejoint le niveau de la coordination.",
                "C’est dans la coordination que les acteurs s’accordent ; entre deux autres niveaux, il s’agit d’impulsion ou de relais.",
                "Changez la nature du lien, ou l’un de ses bouts."),
                Flow.class, GovernancePackage.Literals.FLOW);
    }

    @Override
    protected void check(SpaceFacts facts, Flow flow, Remarks remarks) {
        FlowTiers.of(flow, FlowKind.HARMONISATION)
                .filter(tiers -> tiers.rise() != 0 && tiers.from() != Tier.COORDINATION && tiers.to() != Tier.COORDINATION)
                .ifPresent(tiers -> remarks.add("une harmonisation reste à son niveau ou rejoint la coordination, et celle-ci va " + tiers.words()
                        + ". Changez sa nature (impulsion, relais) ou l’un de ses bouts."));
    }
}
