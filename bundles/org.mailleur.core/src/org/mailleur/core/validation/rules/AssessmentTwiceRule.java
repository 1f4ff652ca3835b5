package org.mailleur.core.validation.rules;

import org.eclipse.emf.ecore.util.EcoreUtil;
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

/** A criterion has one assessment in a campaign. */
public final class AssessmentTwiceRule extends ElementRule<Assessment> {

    /** Makes the rule. */
    public AssessmentTwiceRule() {
        super(new RuleCard("appreciation-en-double", Severity.ERROR, RuleFamily.METHOD,
                "Chaque critère n’est apprécié qu’une fois dans une campagne.",
                "De deux appréciations une seule compte dans les résultats : l’autre serait perdue de vue.",
                "Reportez dans la première ce que dit la seconde, puis supprimez la seconde."),
                Assessment.class, EvaluationPackage.Literals.ASSESSMENT);
    }

    @Override
    protected void check(SpaceFacts facts, Assessment assessment, Remarks remarks) {
        Campaign campaign = assessment.getCriterion() == null ? null : Campaigns.around(facts, assessment).orElse(null);
        if (campaign == null || campaign.assessment(assessment.getCriterion()) == assessment) {
            return;
        }
        String clause = "le critère " + French.name(assessment.getCriterion()).orElse("")
                + " est apprécié deux fois. Reportez dans la première appréciation ce que dit celle-ci, puis supprimez celle-ci.";
        boolean empty = assessment.getAgreed() == null && assessment.getRatings().isEmpty() && assessment.getArgument() == null && assessment.getNotRatedReason() == null;
        if (empty) {
            remarks.add(clause, "Supprimer cette appréciation vide", () -> EcoreUtil.remove(assessment));
        } else {
            remarks.add(clause);
        }
    }
}
