package org.mailleur.core.validation.rules;

import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.action.Action;
import org.mailleur.model.action.ActionFactory;
import org.mailleur.model.action.ActionPackage;
import org.mailleur.model.action.ActionRole;
import org.mailleur.model.action.Responsibility;
import org.mailleur.model.directory.Organization;

/** Where roles are shared out (RACI), the carrier does the work or answers for it. */
public final class ActionCarrierRoleRule extends ElementRule<Action> {

    /** Makes the rule. */
    public ActionCarrierRoleRule() {
        super(new RuleCard("action-porteur-hors-raci", Severity.WARNING, RuleFamily.STRUCTURE,
                "Quand les rôles d’une action sont répartis, son porteur y est R ou A.",
                "Un porteur qui ne réalise rien et ne répond de rien n’est pas celui que l’on croit.",
                "Donnez au porteur le rôle R ou A, ou changez de porteur."),
                Action.class, ActionPackage.Literals.ACTION);
    }

    @Override
    protected void check(SpaceFacts facts, Action action, Remarks remarks) {
        Organization carrier = action.getCarrier();
        if (carrier == null || action.getRoles().isEmpty()) {
            return;
        }
        boolean answered = false;
        for (ActionRole role : action.getRoles()) {
            boolean works = role.getResponsibility() == Responsibility.RESPONSIBLE || role.getResponsibility() == Responsibility.ACCOUNTABLE;
            if (works && role.getOrganization() == carrier) {
                return;
            }
            answered |= role.getResponsibility() == Responsibility.ACCOUNTABLE;
        }
        Responsibility fitting = answered ? Responsibility.RESPONSIBLE : Responsibility.ACCOUNTABLE;
        remarks.add("« " + carrier.getName() + " » porte l’action mais n’y est ni R ni A. Donnez-lui un de ces rôles, ou changez de porteur.",
                "Ajouter le porteur comme " + (answered ? "R (réalise)" : "A (approuve)"), () -> {
                    ActionRole role = ActionFactory.eINSTANCE.createActionRole();
                    role.setOrganization(carrier);
                    role.setResponsibility(fitting);
                    action.getRoles().add(role);
                });
    }
}
