package org.mailleur.core.validation.rules;

import org.mailleur.core.text.French;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.College;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.evaluation.Rating;
import org.mailleur.model.evaluation.RatingState;

/** A rating is given by more than one college. */
public final class SingleCollegeRule extends ElementRule<Assessment> {

    /** Makes the rule. */
    public SingleCollegeRule() {
        super(new RuleCard("appreciation-un-college", Severity.WARNING, RuleFamily.METHOD,
                "Chaque critère évalué l’a été par plus d’un collège.",
                "Une appréciation des seuls professionnels, ou des seuls élus, n’est pas partagée.",
                "Recueillez l’avis d’un autre collège sur ce critère."),
                Assessment.class, EvaluationPackage.Literals.ASSESSMENT);
    }

    @Override
    protected void check(SpaceFacts facts, Assessment assessment, Remarks remarks) {
        if (assessment.getState() != RatingState.RATED) {
            return;
        }
        College only = null;
        for (Rating rating : assessment.getRatings()) {
            if (rating.getLevel() != null && rating.getEvaluator() != null) {
                College college = rating.getEvaluator().getCollege();
                if (only != null && only != college) {
                    return;
                }
                only = college;
            }
        }
        if (only != null) {
            remarks.add("le critère " + French.name(assessment.getCriterion()).orElse("") + " n’est évalué que par un collège ("
                    + French.label(BasePackage.Literals.COLLEGE.getEEnumLiteral(only.getValue())) + "). Recueillez aussi l’avis d’un autre.");
        }
    }
}
