package org.mailleur.core.validation.rules;

import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.base.College;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.evaluation.EvaluationStatus;

/** Inhabitants are among those who evaluate. */
public final class InhabitantCollegeRule extends ElementRule<Evaluation> {

    /** Makes the rule. */
    public InhabitantCollegeRule() {
        super(new RuleCard("evaluation-sans-habitants", Severity.WARNING, RuleFamily.METHOD,
                "Les habitants font partie des évaluateurs dès que la campagne est engagée.",
                "On n’évalue pas le pouvoir d’agir des habitants sans eux.",
                "Ajoutez un groupe d’évaluateurs du collège des habitants."),
                Evaluation.class, EvaluationPackage.Literals.EVALUATION);
    }

    @Override
    protected void check(SpaceFacts facts, Evaluation evaluation, Remarks remarks) {
        if (evaluation.getStatus() != EvaluationStatus.PREPARATION
                && evaluation.getEvaluators().stream().noneMatch(evaluator -> evaluator.getCollege() == College.INHABITANT)) {
            remarks.add("aucun évaluateur n’est du collège des habitants. Ajoutez un groupe d’habitants.");
        }
    }
}
