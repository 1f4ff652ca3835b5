package org.mailleur.core.validation.rules;

import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.core.validation.internal.Codes;
import org.mailleur.model.territory.Federation;
import org.mailleur.model.territory.TerritoryPackage;

/** A federation's département has the code of one. */
public final class DepartmentCodeRule extends ElementRule<Federation> {

    /** Makes the rule. */
    public DepartmentCodeRule() {
        super(new RuleCard("federation-departement", Severity.WARNING, RuleFamily.STRUCTURE,
                "Le code du département de la fédération existe.",
                "C’est par lui que les communes et les structures du département sont reconnues.",
                "Indiquez le code, tel que 26, 2A ou 974."),
                Federation.class, TerritoryPackage.Literals.FEDERATION);
    }

    @Override
    protected void check(SpaceFacts facts, Federation federation, Remarks remarks) {
        String code = federation.getDepartmentCode();
        if (code != null && !code.isBlank() && !Codes.isDepartement(code) && !(federation.isFictional() && Codes.isInvented(code))) {
            String tidy = Codes.tidy(code);
            String right = tidy.length() == 1 ? "0" + tidy : tidy;
            String clause = "« " + code + " » n’est pas un code de département. Indiquez-le comme 26, 2A ou 974.";
            if (Codes.isDepartement(right)) {
                remarks.add(clause, "Écrire « " + right + " »", () -> federation.setDepartmentCode(right));
            } else {
                remarks.add(clause);
            }
        }
    }
}
