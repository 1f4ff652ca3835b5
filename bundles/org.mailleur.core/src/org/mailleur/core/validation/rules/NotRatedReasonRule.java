package org.mailleur.core.validation.rules;

import org.mailleur.core.text.French;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.core.validation.internal.Campaign;
import org.mailleur.core.validation.internal.Campaigns;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.evaluation.RatingState;

/** What does not apply says why; once ratings are settled, so does what nobody rated. */
public final class NotRatedReasonRule extends ElementRule<Assessment> {

    /** Makes the rule. */
    public NotRatedReasonRule() {
        super(new RuleCard("non-evalue-sans-raison", Severity.WARNING, RuleFamily.METHOD,
                "Un critère « sans objet » dit pourquoi ; une fois les appréciations partagées, un critère non évalué aussi.",
                "« Non évalué » et « sans objet » ne sont jamais un zéro : la raison le fait comprendre.",
                "Écrivez la raison en une phrase."),
                Assessment.class, EvaluationPackage.Literals.ASSESSMENT);
    }

    @Override
    protected void check(SpaceFacts facts, Assessment assessment, Remarks remarks) {
        boolean told = assessment.getNotRatedReason() != null && !assessment.getNotRatedReason().isBlank();
        if (told || assessment.getState() == RatingState.RATED) {
            return;
        }
        if (assessment.getState() == RatingState.NOT_APPLICABLE || Campaigns.around(facts, assessment).filter(Campaign::isSettled).isPresent()) {
            remarks.add("le critère " + French.name(assessment.getCriterion()).orElse("") + " est "
                    + (assessment.getState() == RatingState.NOT_APPLICABLE ? "sans objet" : "non évalué") + " sans que l’on dise pourquoi. "
                    + "Écrivez la raison en une phrase.");
        }
    }
}
