package org.mailleur.core.validation.rules;

import java.util.List;

import org.mailleur.core.text.FrenchFormat;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.action.Action;
import org.mailleur.model.action.ActionPackage;
import org.mailleur.model.action.ActionRole;
import org.mailleur.model.action.Responsibility;

/** Of those who share an action, one only answers for it (A of RACI). */
public final class ActionAccountableRule extends ElementRule<Action> {

    /** Makes the rule. */
    public ActionAccountableRule() {
        super(new RuleCard("action-plusieurs-responsables", Severity.WARNING, RuleFamily.STRUCTURE,
                "Une seule structure répond de chaque action (A de RACI).",
                "Quand deux structures répondent d’une action, en cas de difficulté aucune n’en répond.",
                "Gardez un seul A ; les autres peuvent être C (consulté) ou R (réalise)."),
                Action.class, ActionPackage.Literals.ACTION);
    }

    @Override
    protected void check(SpaceFacts facts, Action action, Remarks remarks) {
        List<ActionRole> accountable = action.getRoles().stream().filter(role -> role.getResponsibility() == Responsibility.ACCOUNTABLE).toList();
        if (accountable.stream().map(ActionRole::getOrganization).distinct().count() < 2) {
            return;
        }
        String clause = FrenchFormat.count(accountable.size(), "structure répond", "structures répondent") + " de cette action (A). Gardez un "
                + "seul A : "
                + "les autres peuvent être C (consulté) ou R (réalise).";
        if (action.getCarrier() != null && accountable.stream().anyMatch(role -> role.getOrganization() == action.getCarrier())) {
            remarks.add(clause, "Garder le porteur comme seul A et passer les autres en C", () -> accountable.stream()
                    .filter(role -> role.getOrganization() != action.getCarrier()).forEach(role -> role.setResponsibility(Responsibility.CONSULTED)));
        } else {
            remarks.add(clause);
        }
    }
}
