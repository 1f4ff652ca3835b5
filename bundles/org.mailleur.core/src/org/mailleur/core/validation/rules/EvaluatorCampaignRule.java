package org.mailleur.core.validation.rules;

import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.evaluation.Rating;

/** Those who rate are evaluators of the same campaign. */
public final class EvaluatorCampaignRule extends ElementRule<Rating> {

    /** Makes the rule. */
    public EvaluatorCampaignRule() {
        super(new RuleCard("evaluateur-autre-campagne", Severity.ERROR, RuleFamily.METHOD,
                "Qui apprécie est un évaluateur de la campagne.",
                "Sinon le rapport attribue un avis à quelqu’un qui n’a pas participé.",
                "Choisissez un évaluateur de cette campagne."),
                Rating.class, EvaluationPackage.Literals.RATING);
    }

    @Override
    protected void check(SpaceFacts facts, Rating rating, Remarks remarks) {
        if (rating.getEvaluator() != null && rating.eContainer() != null && rating.getEvaluator().eContainer() != rating.eContainer().eContainer()) {
            remarks.add("« " + rating.getEvaluator().getName() + " » n’est pas un évaluateur de cette campagne. Choisissez-en un, ou ajoutez-le.");
        }
    }
}
