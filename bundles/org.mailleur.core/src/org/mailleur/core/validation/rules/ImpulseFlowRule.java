package org.mailleur.core.validation.rules;

import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.core.validation.internal.FlowTiers;
import org.mailleur.model.governance.Flow;
import org.mailleur.model.governance.FlowKind;
import org.mailleur.model.governance.GovernancePackage;

/** Impetus comes down: such a flow never rises. It may stay on its tier, where one body rouses another. */
public final class ImpulseFlowRule extends ElementRule<Flow> {

    /** Makes the rule. */
    public ImpulseFlowRule() {
        super(new RuleCard("lien-impulsion-descendante", Severity.WARNING, RuleFamily.STRUCTURE,
                "Une impulsion descend, ou reste à son niveau ; elle ne monte jamais.",
                "L’impulsion appartient aux instances et à la politique publique ; ce qui monte est un relais ou une remontée de besoins.",
                "Retournez le lien, ou changez sa nature."),
                Flow.class, GovernancePackage.Literals.FLOW);
    }

    @Override
    protected void check(SpaceFacts facts, Flow flow, Remarks remarks) {
        FlowTiers.of(flow, FlowKind.IMPULSE).filter(tiers -> tiers.rise() > 0).ifPresent(
                tiers -> remarks.add("une impulsion doit descendre, et celle-ci monte " + tiers.words() + ". Retournez le lien ou changez sa nature.",
                        "Retourner le lien", tiers::reverse));
    }
}
