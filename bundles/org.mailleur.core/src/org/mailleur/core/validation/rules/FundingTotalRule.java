package org.mailleur.core.validation.rules;

import java.math.BigDecimal;

import org.mailleur.core.text.FrenchFormat;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.policy.Contract;
import org.mailleur.model.policy.FundingShare;
import org.mailleur.model.policy.PolicyPackage;

/** The funding shares of a contract add up to its total, when each is known. */
public final class FundingTotalRule extends ElementRule<Contract> {

    /** Makes the rule. */
    public FundingTotalRule() {
        super(new RuleCard("financements-total", Severity.WARNING, RuleFamily.STRUCTURE,
                "Les financements d’un contrat font ensemble son montant total.",
                "Un tableau financier qui ne tombe pas juste ruine la confiance des financeurs dans tout le reste.",
                "Corrigez le montant total ou la part en cause."),
                Contract.class, PolicyPackage.Literals.CONTRACT);
    }

    @Override
    protected void check(SpaceFacts facts, Contract contract, Remarks remarks) {
        BigDecimal total = contract.getTotalAmount();
        if (total == null || contract.getFundingShares().isEmpty()) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        boolean whole = true;
        boolean onlyAmounts = true;
        for (FundingShare share : contract.getFundingShares()) {
            onlyAmounts &= share.getAmount() != null;
            if (share.getAmount() != null) {
                sum = sum.add(share.getAmount());
            } else if (share.getPercentage() != null && share.getYear() == null) {
                sum = sum.add(total.multiply(share.getPercentage()).movePointLeft(2));
            } else {
                whole = false;
            }
        }
        // Per cents are rounded as people type them; amounts are exact.
        BigDecimal tolerance = onlyAmounts ? BigDecimal.ZERO : total.abs().movePointLeft(2);
        boolean wrong = whole ? sum.subtract(total).abs().compareTo(tolerance) > 0 : sum.compareTo(total) > 0;
        if (wrong) {
            String clause = "les financements font ensemble " + FrenchFormat.euros(sum) + ", le montant total est de " + FrenchFormat.euros(total)
                    + ". Corrigez le total ou la part en cause.";
            if (onlyAmounts) {
                BigDecimal right = sum;
                remarks.add(clause, "Porter le montant total à " + FrenchFormat.euros(right), () -> contract.setTotalAmount(right));
            } else {
                remarks.add(clause);
            }
        }
    }
}
