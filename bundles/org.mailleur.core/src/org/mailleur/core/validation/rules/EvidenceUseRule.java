package org.mailleur.core.validation.rules;

import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.evaluation.Evidence;

/** Evidence supports something. */
public final class EvidenceUseRule extends ElementRule<Evidence> {

    /** Makes the rule. */
    public EvidenceUseRule() {
        super(new RuleCard("preuve-sans-critere", Severity.WARNING, RuleFamily.METHOD,
                "Chaque preuve appuie au moins un critère, ou un constat.",
                "Une preuve qui n’appuie rien ne sera pas vue de qui lit le rapport.",
                "Indiquez les critères qu’elle appuie, ou supprimez-la."),
                Evidence.class, EvaluationPackage.Literals.EVIDENCE);
    }

    @Override
    protected void check(SpaceFacts facts, Evidence evidence, Remarks remarks) {
        if (evidence.getCriteria().isEmpty() && evidence.eContainer() instanceof Evaluation evaluation
                && evaluation.getFindings().stream().noneMatch(finding -> finding.getEvidence().contains(evidence))) {
            remarks.add("cette preuve n’appuie ni critère ni constat. Indiquez ce qu’elle appuie, ou supprimez-la.");
        }
    }
}
