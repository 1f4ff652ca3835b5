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

/** Words to be anonymised are. */
public final class VerbatimAnonymisedRule extends ElementRule<Verbatim> {

    /** Makes the rule. */
    public VerbatimAnonymisedRule() {
        super(new RuleCard("verbatim-a-anonymiser", Severity.WARNING, RuleFamily.PERSONAL_DATA,
                "Chaque verbatim « à anonymiser » a ses paroles anonymisées.",
                "Tant qu’elles manquent, la parole ne paraît pas dans le rapport alors que la personne l’acceptait.",
                "Récrivez les paroles sans rien qui désigne la personne, ou marquez le verbatim « interne »."),
                Verbatim.class, EvaluationPackage.Literals.VERBATIM);
    }

    @Override
    protected void check(SpaceFacts facts, Verbatim verbatim, Remarks remarks) {
        if (verbatim.getConsent() == Consent.TO_BE_ANONYMISED && (verbatim.getAnonymisedWords() == null || verbatim.getAnonymisedWords().isBlank())) {
            remarks.add("les paroles anonymisées manquent. Récrivez-les sans rien qui désigne la personne, ou marquez ce verbatim « "
                    + "interne ».", "Marquer « interne »",
                    () -> verbatim.setConsent(Consent.INTERNAL));
        }
    }
}
