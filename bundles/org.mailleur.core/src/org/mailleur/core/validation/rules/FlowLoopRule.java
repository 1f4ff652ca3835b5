package org.mailleur.core.validation.rules;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.governance.Flow;
import org.mailleur.model.governance.GovernancePackage;

/** A flow runs between two elements. */
public final class FlowLoopRule extends ElementRule<Flow> {

    /** Makes the rule. */
    public FlowLoopRule() {
        super(new RuleCard("lien-sur-lui-meme", Severity.WARNING, RuleFamily.STRUCTURE,
                "Un lien relie deux éléments différents.",
                "Un lien qui revient à son point de départ ne dit rien et encombre le schéma.",
                "Choisissez l’autre bout, ou supprimez le lien."),
                Flow.class, GovernancePackage.Literals.FLOW);
    }

    @Override
    protected void check(SpaceFacts facts, Flow flow, Remarks remarks) {
        if (flow.getSource() != null && flow.getSource() == flow.getTarget()) {
            remarks.add("ce lien part de « " + flow.getSource().getName() + " » et y revient. Choisissez l’autre bout ou supprimez le lien.",
                    "Supprimer le lien", () -> EcoreUtil.remove(flow));
        }
    }
}
