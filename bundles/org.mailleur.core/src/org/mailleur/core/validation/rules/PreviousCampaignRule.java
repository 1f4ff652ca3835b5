package org.mailleur.core.validation.rules;

import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.EvaluationPackage;

/** The campaign before was earlier, on the same subject. */
public final class PreviousCampaignRule extends ElementRule<Evaluation> {

    /** Makes the rule. */
    public PreviousCampaignRule() {
        super(new RuleCard("campagne-precedente", Severity.WARNING, RuleFamily.METHOD,
                "La campagne précédente est plus ancienne et porte sur le même sujet.",
                "La comparaison du rapport se fait avec elle.",
                "Choisissez la bonne campagne, ou aucune."),
                Evaluation.class, EvaluationPackage.Literals.EVALUATION);
    }

    @Override
    protected void check(SpaceFacts facts, Evaluation evaluation, Remarks remarks) {
        Evaluation previous = evaluation.getPrevious();
        if (previous == null) {
            return;
        }
        boolean later = evaluation.getStart() != null && previous.getStart() != null && previous.getStart().earliest().isAfter(evaluation.getStart().latest());
        String wrong = previous == evaluation ? "est cette campagne même" : later ? "est plus récente"
                : previous.getSubject() != evaluation.getSubject() ? "porte sur un autre sujet" : "";
        if (!wrong.isEmpty()) {
            remarks.add("la campagne précédente « " + previous.getName() + " » " + wrong + ". Choisissez-en une autre, ou "
                    + "aucune.", "Retirer la campagne précédente",
                    () -> evaluation.setPrevious(null));
        }
    }
}
