package org.mailleur.core.validation.rules;

import org.mailleur.core.text.FrenchFormat;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.core.validation.internal.RenewedContracts;
import org.mailleur.model.base.Maturity;
import org.mailleur.model.policy.Contract;
import org.mailleur.model.policy.PolicyPackage;

/** A contract past its end has been renewed by another one. */
public final class ContractExpiredRule extends ElementRule<Contract> {

    /** Makes the rule. */
    public ContractExpiredRule() {
        super(new RuleCard("contrat-echu", Severity.WARNING, RuleFamily.STRUCTURE,
                "Aucun contrat n’est arrivé à son terme sans qu’un autre le renouvelle.",
                "Un contrat échu ne finance et n’engage plus personne, alors qu’il paraît toujours sur le schéma.",
                "Décrivez le contrat qui lui succède avec l’articulation « renouvelle », ou corrigez sa date de fin."),
                Contract.class, PolicyPackage.Literals.CONTRACT);
    }

    @Override
    protected void check(SpaceFacts facts, Contract contract, Remarks remarks) {
        if (contract.getMaturity() != Maturity.WISHED_FOR && facts.isPast(contract, contract.getEnd())
                && !facts.get(RenewedContracts.class, RenewedContracts::new).contains(contract)) {
            remarks.add("ce contrat a pris fin (" + FrenchFormat.date(contract.getEnd()) + ") et aucun autre ne le renouvelle. "
                    + "Ajoutez le contrat qui lui succède, avec l’articulation « renouvelle », ou corrigez sa date de fin.");
        }
    }
}
