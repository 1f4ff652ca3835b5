package org.mailleur.core.validation.rules;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.policy.ContractLink;
import org.mailleur.model.policy.PolicyPackage;

/** A contract relates to another contract. */
public final class ContractLinkLoopRule extends ElementRule<ContractLink> {

    /** Makes the rule. */
    public ContractLinkLoopRule() {
        super(new RuleCard("contrat-lie-a-lui-meme", Severity.WARNING, RuleFamily.STRUCTURE,
                "Une articulation relie deux contrats différents.",
                "Un contrat qui se renouvelle lui-même cache qu’il est échu.",
                "Choisissez l’autre contrat, ou supprimez l’articulation."),
                ContractLink.class, PolicyPackage.Literals.CONTRACT_LINK);
    }

    @Override
    protected void check(SpaceFacts facts, ContractLink link, Remarks remarks) {
        if (link.getTarget() != null && link.getTarget() == link.eContainer()) {
            remarks.add("l’articulation mène au contrat lui-même. Choisissez l’autre contrat ou supprimez-la.", "Supprimer l’articulation",
                    () -> EcoreUtil.remove(link));
        }
    }
}
