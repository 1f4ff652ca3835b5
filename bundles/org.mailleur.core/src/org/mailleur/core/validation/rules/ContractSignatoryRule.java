package org.mailleur.core.validation.rules;

import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.base.Maturity;
import org.mailleur.model.policy.Contract;
import org.mailleur.model.policy.PolicyPackage;

/** A contract has signatories, unless it is only wished for. */
public final class ContractSignatoryRule extends ElementRule<Contract> {

    /** Makes the rule. */
    public ContractSignatoryRule() {
        super(new RuleCard("contrat-sans-signataire", Severity.WARNING, RuleFamily.STRUCTURE,
                "Chaque contrat qui existe a au moins un signataire.",
                "Un contrat n’engage que celles et ceux qui le signent.",
                "Ajoutez les signataires ; si le contrat n’est que souhaité, indiquez-le."),
                Contract.class, PolicyPackage.Literals.CONTRACT);
    }

    @Override
    protected void check(SpaceFacts facts, Contract contract, Remarks remarks) {
        if (contract.getSignatories().isEmpty() && contract.getMaturity() == Maturity.EFFECTIVE) {
            remarks.add("aucun signataire n’est indiqué. Ajoutez-les, ou changez l’état d’avancement si le contrat n’est pas encore signé.");
        }
    }
}
