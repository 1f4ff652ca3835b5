package org.mailleur.core.validation.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

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

/** The shares of a contract that are told in per cent lie between 0 and 100 and add up to 100 each year. */
public final class FundingPercentageRule extends ElementRule<Contract> {

    /** Makes the rule. */
    public FundingPercentageRule() {
        super(new RuleCard("financements-pourcentage", Severity.WARNING, RuleFamily.STRUCTURE,
                "Les parts en pour cent vont de 0 à 100 et font 100 % pour chaque année.",
                "Des parts qui ne font pas 100 % laissent croire qu’un financeur manque ou qu’un autre paie deux fois.",
                "Corrigez les parts, ou ajoutez le financeur qui manque."),
                Contract.class, PolicyPackage.Literals.CONTRACT);
    }

    @Override
    protected void check(SpaceFacts facts, Contract contract, Remarks remarks) {
        Map<Integer, BigDecimal> sums = new HashMap<>();
        Set<Integer> mixed = new HashSet<>();
        for (FundingShare share : contract.getFundingShares()) {
            BigDecimal part = share.getPercentage();
            if (part == null) {
                mixed.add(share.getYear());
            } else if (part.signum() < 0 || part.compareTo(HUNDRED) > 0) {
                remarks.add("une part de " + FrenchFormat.number(part) + " % n’est pas possible. Indiquez une part de 0 à 100.");
                return;
            } else {
                sums.merge(share.getYear(), part, BigDecimal::add);
            }
        }
        sums.forEach((year, sum) -> {
            int beyond = sum.subtract(HUNDRED).abs().compareTo(ROUNDING) <= 0 ? 0 : sum.compareTo(HUNDRED);
            if (beyond > 0 || beyond < 0 && !mixed.contains(year)) {
                remarks.add("les parts" + (year == null ? "" : " de " + year) + " font ensemble " + FrenchFormat.number(sum)
                        + " % et non 100 %. Corrigez-les, ou ajoutez le financeur qui manque.");
            }
        });
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Three thirds are typed as 33.3 each. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.5");
}
