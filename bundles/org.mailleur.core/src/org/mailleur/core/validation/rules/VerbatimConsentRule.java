package org.mailleur.core.validation.rules;

import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.evaluation.Consent;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.evaluation.Verbatim;

/** Who spoke was asked for consent. */
public final class VerbatimConsentRule extends ElementRule<Verbatim> {

    /** Makes the rule. */
    public VerbatimConsentRule() {
        super(new RuleCard("verbatim-sans-consentement", Severity.WARNING, RuleFamily.PERSONAL_DATA,
                "Le consentement de la personne a été recueilli pour chaque verbatim.",
                "Sans consentement, la parole ne sort jamais de l’outil ; elle ne doit pas y rester non plus sans que la personne le sache.",
                "Demandez-le à la personne ; d’ici là, marquez le verbatim « interne »."),
                Verbatim.class, EvaluationPackage.Literals.VERBATIM);
    }

    @Override
    protected void check(SpaceFacts facts, Verbatim verbatim, Remarks remarks) {
        if (verbatim.getConsent() == Consent.UNSPECIFIED) {
            remarks.add("le consentement n’a pas été recueilli. Demandez-le à la personne ; d’ici là, marquez ce verbatim « "
                    + "interne ».", "Marquer « interne »",
                    () -> verbatim.setConsent(Consent.INTERNAL));
        }
    }
}
