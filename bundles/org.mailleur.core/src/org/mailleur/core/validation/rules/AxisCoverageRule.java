package org.mailleur.core.validation.rules;

import java.util.List;

import org.mailleur.core.text.French;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.core.validation.internal.Campaign;
import org.mailleur.core.validation.internal.Campaigns;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.evaluation.RatingState;
import org.mailleur.model.framework.Axis;

/** Once ratings are settled, at least half of the criteria of each axis that could be rated are. */
public final class AxisCoverageRule extends ElementRule<Evaluation> {

    /** Makes the rule. */
    public AxisCoverageRule() {
        super(new RuleCard("axe-peu-evalue", Severity.WARNING, RuleFamily.METHOD,
                "Une fois les appréciations partagées, au moins la moitié des critères de chaque axe est évaluée (hors « sans objet »).",
                "En dessous, la moyenne de l’axe ne repose sur presque rien.",
                "Évaluez d’autres critères de l’axe, ou dites « sans objet » avec la raison."),
                Evaluation.class, EvaluationPackage.Literals.EVALUATION);
    }

    @Override
    protected void check(SpaceFacts facts, Evaluation evaluation, Remarks remarks) {
        Campaign campaign = Campaigns.around(facts, evaluation).orElseThrow();
        if (!campaign.isSettled() || evaluation.getFramework() == null) {
            return;
        }
        for (Axis axis : evaluation.getFramework().getAxes()) {
            List<RatingState> states = axis.getFunctions().stream().flatMap(function -> function.getCriteria().stream()).map(campaign::assessment)
                    .map(assessment -> assessment == null ? RatingState.NOT_RATED : assessment.getState()).filter(state -> state != RatingState.NOT_APPLICABLE).toList();
            long rated = states.stream().filter(state -> state == RatingState.RATED).count();
            if (rated * 2 < states.size()) {
                remarks.add("l’axe « " + French.name(axis).orElse("") + " » n’a que " + FrenchFormat.count(rated, "critère évalué", "critères évalués") + " sur "
                        + states.size() + ". Évaluez-en d’autres, ou dites « sans objet » avec la raison.");
            }
        }
    }
}
