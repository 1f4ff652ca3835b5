package org.mailleur.core.validation.rules;

import java.util.Objects;

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
import org.mailleur.model.evaluation.RatingState;

/** Where evaluators differ there is an agreed rating, or the reason why there is none. */
public final class DisagreementRule extends ElementRule<Assessment> {

    /** Makes the rule. */
    public DisagreementRule() {
        super(new RuleCard("desaccord-sans-accord", Severity.WARNING, RuleFamily.METHOD,
                "Quand les évaluateurs diffèrent, il y a un niveau partagé, ou la raison pour laquelle il n’y en a pas.",
                "Le désaccord est conservé, jamais moyenné : sans accord ni raison, le rapport ne peut rien en dire.",
                "Convenez d’un niveau avec les évaluateurs, ou notez dans « Raison » ce qui les sépare."),
                Assessment.class, EvaluationPackage.Literals.ASSESSMENT);
    }

    @Override
    protected void check(SpaceFacts facts, Assessment assessment, Remarks remarks) {
        boolean told = assessment.getNotRatedReason() != null && !assessment.getNotRatedReason().isBlank();
        if (assessment.getState() != RatingState.NOT_RATED || told || assessment.getRatings().size() < 2) {
            return;
        }
        if (assessment.getRatings().stream().map(Rating::getLevel).filter(Objects::nonNull).distinct().count() > 1) {
            remarks.add("les évaluateurs diffèrent sur le critère " + French.name(assessment.getCriterion()).orElse("")
                    + " et aucun niveau n’est partagé. Convenez d’un niveau, ou notez dans « Raison » ce qui les sépare.");
        }
    }
}
