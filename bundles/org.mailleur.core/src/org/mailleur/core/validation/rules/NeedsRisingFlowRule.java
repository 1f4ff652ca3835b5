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

/** Needs rise: such a flow ends on a higher tier than it starts on. */
public final class NeedsRisingFlowRule extends ElementRule<Flow> {

    /** Makes the rule. */
    public NeedsRisingFlowRule() {
        super(new RuleCard("lien-besoins-montants", Severity.WARNING, RuleFamily.STRUCTURE,
                "Une remontée de besoins part d’un niveau et arrive plus haut.",
                "Sur le modèle vertical, les besoins montent de la population vers les instances ; un lien à l’envers fausse la lecture.",
                "Retournez le lien, ou changez sa nature."),
                Flow.class, GovernancePackage.Literals.FLOW);
    }

    @Override
    protected void check(SpaceFacts facts, Flow flow, Remarks remarks) {
        FlowTiers.of(flow, FlowKind.NEEDS_RISING).filter(tiers -> tiers.rise() <= 0).ifPresent(tiers -> {
            String clause = "une remontée de besoins doit monter, et celle-ci va " + tiers.words() + ". Retournez le lien ou changez sa nature.";
            if (tiers.rise() < 0) {
                remarks.add(clause, "Retourner le lien", tiers::reverse);
            } else {
                remarks.add(clause);
            }
        });
    }
}
