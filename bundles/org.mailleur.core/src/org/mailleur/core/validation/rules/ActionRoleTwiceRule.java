package org.mailleur.core.validation.rules;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.action.Action;
import org.mailleur.model.action.ActionPackage;
import org.mailleur.model.action.ActionRole;

/** A structure has each role of an action once. */
public final class ActionRoleTwiceRule extends ElementRule<Action> {

    /** Makes the rule. */
    public ActionRoleTwiceRule() {
        super(new RuleCard("action-role-en-double", Severity.WARNING, RuleFamily.STRUCTURE,
                "Une structure ne tient pas deux fois le même rôle dans une action.",
                "Une ligne en double fausse le compte des partenaires.",
                "Supprimez la ligne en trop."),
                Action.class, ActionPackage.Literals.ACTION);
    }

    @Override
    protected void check(SpaceFacts facts, Action action, Remarks remarks) {
        for (int i = 1; i < action.getRoles().size(); i++) {
            ActionRole role = action.getRoles().get(i);
            boolean twice = role.getOrganization() != null && action.getRoles().subList(0, i).stream().anyMatch(
                    other -> other.getOrganization() == role.getOrganization() && other.getResponsibility() == role.getResponsibility());
            if (twice) {
                remarks.add("« " + role.getOrganization().getName() + " » y tient deux fois le même rôle. Supprimez la ligne en trop.",
                        "Supprimer la ligne en trop", () -> EcoreUtil.remove(role));
            }
        }
    }
}
