package org.mailleur.core.validation.rules;

import org.mailleur.core.text.French;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.core.validation.internal.Campaigns;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.evaluation.RatingState;

/** A rating rests on evidence, whatever its level: that there is nothing yet is seen somewhere too. */
public final class RatedEvidenceRule extends ElementRule<Assessment> {

    /** Makes the rule. */
    public RatedEvidenceRule() {
        super(new RuleCard("appreciation-sans-preuve", Severity.WARNING, RuleFamily.METHOD,
                "Chaque critère évalué repose sur une preuve au moins.",
                "Un niveau sans preuve est le premier que l’on contestera, et nul ne saura le vérifier à la campagne suivante.",
                "Rattachez au critère un document, un compte rendu, un chiffre ou une observation."),
                Assessment.class, EvaluationPackage.Literals.ASSESSMENT);
    }

    @Override
    protected void check(SpaceFacts facts, Assessment assessment, Remarks remarks) {
        if (assessment.getState() != RatingState.RATED || assessment.getCriterion() == null) {
            return;
        }
        if (!Campaigns.around(facts, assessment).map(campaign -> campaign.isSupported(assessment.getCriterion())).orElse(Boolean.TRUE)) {
            remarks.add("le critère " + French.name(assessment.getCriterion()).orElse("") + " est évalué « " + assessment.getAgreed().getName()
                    + " » sans preuve. Rattachez-lui un document, un compte rendu, un chiffre ou une observation.");
        }
    }
}
