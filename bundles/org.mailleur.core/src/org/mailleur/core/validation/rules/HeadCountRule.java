package org.mailleur.core.validation.rules;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.evaluation.Evaluator;
import org.mailleur.model.governance.GovernancePackage;
import org.mailleur.model.governance.Seat;

/** A seat, or a group of evaluators, counts at least one. */
public final class HeadCountRule extends ElementRule<EObject> {

    /** Makes the rule. */
    public HeadCountRule() {
        super(new RuleCard("nombre-de-personnes", Severity.ERROR, RuleFamily.STRUCTURE,
                "Un siège, ou un groupe d’évaluateurs, compte au moins une personne.",
                "Le nombre entre dans la composition des instances et dans « qui a évalué ».",
                "Indiquez le nombre, ou supprimez la ligne."),
                EObject.class, GovernancePackage.Literals.SEAT, EvaluationPackage.Literals.EVALUATOR);
    }

    @Override
    protected void check(SpaceFacts facts, EObject element, Remarks remarks) {
        EAttribute feature = element instanceof Seat ? GovernancePackage.Literals.SEAT__COUNT : EvaluationPackage.Literals.EVALUATOR__SIZE;
        int count = element instanceof Seat seat ? seat.getCount() : ((Evaluator) element).getSize();
        if (count < 1) {
            remarks.add("le nombre indiqué est " + count + ". Indiquez au moins 1, ou supprimez la ligne.", "Indiquer 1",
                    () -> element.eSet(feature, Integer.valueOf(1)));
        }
    }
}
