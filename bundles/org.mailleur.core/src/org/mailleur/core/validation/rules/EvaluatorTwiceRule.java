package org.mailleur.core.validation.rules;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.text.French;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.evaluation.Rating;

/** An evaluator rates a criterion once. */
public final class EvaluatorTwiceRule extends ElementRule<Assessment> {

    /** Makes the rule. */
    public EvaluatorTwiceRule() {
        super(new RuleCard("evaluateur-deux-fois", Severity.ERROR, RuleFamily.METHOD,
                "Un évaluateur n’apprécie chaque critère qu’une fois.",
                "Sa voix compterait double dans l’étendue des avis.",
                "Supprimez l’appréciation en trop."),
                Assessment.class, EvaluationPackage.Literals.ASSESSMENT);
    }

    @Override
    protected void check(SpaceFacts facts, Assessment assessment, Remarks remarks) {
        for (int i = 1; i < assessment.getRatings().size(); i++) {
            Rating rating = assessment.getRatings().get(i);
            Rating earlier = earlier(assessment, rating, i);
            if (earlier == null) {
                continue;
            }
            String clause = "« " + rating.getEvaluator().getName() + " » apprécie deux fois le "
                    + "critère " + French.name(assessment.getCriterion()).orElse("")
                    + ". Supprimez l’appréciation en trop.";
            if (rating.getLevel() == earlier.getLevel() && rating.isNotApplicable() == earlier.isNotApplicable() && rating.getComment() == null) {
                remarks.add(clause, "Supprimer l’appréciation en trop", () -> EcoreUtil.remove(rating));
            } else {
                remarks.add(clause);
            }
        }
    }

    private static Rating earlier(Assessment assessment, Rating rating, int index) {
        for (int i = 0; i < index && rating.getEvaluator() != null; i++) {
            if (assessment.getRatings().get(i).getEvaluator() == rating.getEvaluator()) {
                return assessment.getRatings().get(i);
            }
        }
        return null;
    }
}
