package org.mailleur.core.validation.rules;

import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.EvaluationPackage;

/** What does not apply has no agreed rating. */
public final class AgreedNotApplicableRule extends ElementRule<Assessment> {

    /** Makes the rule. */
    public AgreedNotApplicableRule() {
        super(new RuleCard("accord-et-sans-objet", Severity.ERROR, RuleFamily.METHOD,
                "Un critère « sans objet » n’a pas de niveau partagé.",
                "Le rapport ne peut pas dire à la fois qu’un critère ne concerne pas la structure et à quel niveau elle est.",
                "Retirez « sans objet », ou le niveau."),
                Assessment.class, EvaluationPackage.Literals.ASSESSMENT);
    }

    @Override
    protected void check(SpaceFacts facts, Assessment assessment, Remarks remarks) {
        if (assessment.isNotApplicable() && assessment.getAgreed() != null) {
            remarks.add("« sans objet » et évalué « " + assessment.getAgreed().getName() + " » à la fois. Retirez l’un des "
                    + "deux.", "Garder le niveau, retirer « sans objet »",
                    () -> assessment.setNotApplicable(false));
        }
    }
}
