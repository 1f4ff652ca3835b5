package org.mailleur.core.validation.rules;

import java.util.List;
import java.util.Objects;

import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.action.Action;
import org.mailleur.model.action.ActionPackage;
import org.mailleur.model.action.ActionRole;
import org.mailleur.model.action.ActionStatus;
import org.mailleur.model.action.Responsibility;
import org.mailleur.model.base.Maturity;
import org.mailleur.model.base.TierStep;
import org.mailleur.model.directory.Organization;

/** An action that exists, grows or is planned has a carrier; what only emerges or is imagined may still look for one. */
public final class ActionCarrierRule extends ElementRule<Action> {

    /** Makes the rule. */
    public ActionCarrierRule() {
        super(new RuleCard("action-sans-porteur", Severity.WARNING, RuleFamily.STRUCTURE,
                "Chaque action qui existe, se développe ou est en projet a un porteur.",
                "Une action que personne ne porte n’a personne à qui s’adresser, ni pour la financer ni pour l’évaluer.",
                "Indiquez le porteur. Une action « à imaginer », ou au palier de l’émergence, peut attendre le sien."),
                Action.class, ActionPackage.Literals.ACTION);
    }

    @Override
    protected void check(SpaceFacts facts, Action action, Remarks remarks) {
        boolean mayWait = action.getStatus() == ActionStatus.IMAGINED || action.getMaturity() == Maturity.WISHED_FOR || action.getStep() == TierStep.EMERGENCE;
        if (action.getCarrier() != null || mayWait) {
            return;
        }
        List<Organization> accountable = action.getRoles().stream().filter(role -> role.getResponsibility() == Responsibility.ACCOUNTABLE)
                .map(ActionRole::getOrganization).filter(Objects::nonNull).distinct().toList();
        String clause = "personne ne porte cette action. Indiquez le porteur, ou le statut « à imaginer ».";
        if (accountable.size() == 1) {
            Organization carrier = accountable.getFirst();
            remarks.add(clause, "Indiquer « " + carrier.getName() + " », qui en répond (A), comme porteur", () -> action.setCarrier(carrier));
        } else {
            remarks.add(clause);
        }
    }
}
