package org.mailleur.core.validation.rules;

import org.mailleur.core.text.French;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.evaluation.RatingState;

/** A rating never goes out without its argument. */
public final class RatedArgumentRule extends ElementRule<Assessment> {

    /** Makes the rule. */
    public RatedArgumentRule() {
        super(new RuleCard("appreciation-sans-argument", Severity.WARNING, RuleFamily.METHOD,
                "Chaque critère évalué a son argument.",
                "Un niveau sans argument ne convainc personne et ne se compare pas à la campagne suivante.",
                "Écrivez en deux phrases pourquoi ce niveau."),
                Assessment.class, EvaluationPackage.Literals.ASSESSMENT);
    }

    @Override
    protected void check(SpaceFacts facts, Assessment assessment, Remarks remarks) {
        if (assessment.getState() == RatingState.RATED && (assessment.getArgument() == null || assessment.getArgument().isBlank())) {
            remarks.add(about(assessment) + " est évalué sans argument. Écrivez en deux phrases pourquoi ce niveau.");
        }
    }

    private static String about(Assessment assessment) {
        return assessment.getCriterion() == null ? "le critère" : "le critère " + French.name(assessment.getCriterion()).orElse("");
    }
}
