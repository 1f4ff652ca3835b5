package org.mailleur.core.validation.rules;

import org.mailleur.core.text.FrenchFormat;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.action.ActionPackage;
import org.mailleur.model.action.Transmission;

/** A need that was passed on more than a year ago was answered. */
public final class NeedResponseRule extends ElementRule<Transmission> {

    /** Makes the rule. */
    public NeedResponseRule() {
        super(new RuleCard("besoin-sans-suite", Severity.INFO, RuleFamily.METHOD,
                "Un besoin transmis depuis plus d’un an a reçu une suite.",
                "L’absence de réponse est elle-même un constat, à dire dans l’évaluation.",
                "Notez la suite donnée, ou relancez l’instance."),
                Transmission.class, ActionPackage.Literals.TRANSMISSION);
    }

    @Override
    protected void check(SpaceFacts facts, Transmission transmission, Remarks remarks) {
        boolean answered = transmission.getResponse() != null && !transmission.getResponse().isBlank();
        if (!answered && transmission.getDate() != null && transmission.getDate().latest().plusYears(1).isBefore(facts.today(transmission))) {
            remarks.add("transmis depuis plus d’un an (" + FrenchFormat.date(transmission.getDate()) + ") et resté sans suite. Notez la suite "
                    + "donnée, ou relancez l’instance.");
        }
    }
}
