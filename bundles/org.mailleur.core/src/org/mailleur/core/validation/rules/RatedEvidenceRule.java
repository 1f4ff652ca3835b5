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

/**
 * A rating rests on evidence. While a campaign runs, each does; once it is settled, those that claim more than the middle of the
 * scale and those that have no argument either (the others are shown as such in the report).
 */
public final class RatedEvidenceRule extends ElementRule<Assessment> {

    /** Makes the rule. */
    public RatedEvidenceRule() {
        super(new RuleCard("appreciation-sans-preuve", Severity.WARNING, RuleFamily.METHOD,
                "Chaque critère évalué repose sur une preuve : tous tant que la campagne est en cours ; une fois les appréciations partagées, "
                        + "ceux du haut de l’échelle et ceux qui n’ont pas non plus d’argument.",
                "Un point fort sans preuve est le premier que l’on contestera ; les autres critères sans preuve sont signalés comme tels dans "
                        + "le rapport.",
                "Rattachez au critère un document, un compte rendu, un chiffre ou une observation."),
                Assessment.class, EvaluationPackage.Literals.ASSESSMENT);
    }

    @Override
    protected void check(SpaceFacts facts, Assessment assessment, Remarks remarks) {
        if (assessment.getState() != RatingState.RATED || assessment.getCriterion() == null) {
            return;
        }
        Campaign campaign = Campaigns.around(facts, assessment).orElse(null);
        if (campaign == null || campaign.isSupported(assessment.getCriterion())) {
            return;
        }
        boolean argued = assessment.getArgument() != null && !assessment.getArgument().isBlank();
        if (!campaign.isSettled() || !argued || campaign.isUpper(assessment.getAgreed())) {
            remarks.add("le critère " + French.name(assessment.getCriterion()).orElse("") + " est évalué « " + assessment.getAgreed().getName()
                    + " » sans preuve. Rattachez-lui un document, un compte rendu, un chiffre ou une observation.");
        }
    }
}
