package org.mailleur.core.validation.rules;

import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.action.ActionPackage;
import org.mailleur.model.action.Need;

/** A need that was heard is passed on to a body. */
public final class NeedTransmissionRule extends ElementRule<Need> {

    /** Makes the rule. */
    public NeedTransmissionRule() {
        super(new RuleCard("besoin-non-transmis", Severity.WARNING, RuleFamily.METHOD,
                "Chaque besoin entendu a été transmis à une instance.",
                "Faire remonter les besoins est la première fonction d’un mailleur ; un besoin qui n’est transmis à personne reste sans réponse.",
                "Notez à quelle instance il a été transmis, et quand ; sinon, transmettez-le."),
                Need.class, ActionPackage.Literals.NEED);
    }

    @Override
    protected void check(SpaceFacts facts, Need need, Remarks remarks) {
        if (need.getTransmissions().isEmpty()) {
            remarks.add("ce besoin n’a été transmis à aucune instance. Notez à laquelle et quand, ou transmettez-le.");
        }
    }
}
