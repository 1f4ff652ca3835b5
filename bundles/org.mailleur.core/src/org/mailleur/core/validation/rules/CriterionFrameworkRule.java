package org.mailleur.core.validation.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.text.French;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.evaluation.Evidence;
import org.mailleur.model.evaluation.Recommendation;
import org.mailleur.model.evaluation.ReportText;
import org.mailleur.model.evaluation.Verbatim;
import org.mailleur.model.framework.FrameworkElement;

/** What an evaluation speaks of belongs to its own framework. */
public final class CriterionFrameworkRule extends ElementRule<EObject> {

    /** Makes the rule. */
    public CriterionFrameworkRule() {
        super(new RuleCard("critere-autre-referentiel", Severity.ERROR, RuleFamily.METHOD,
                "Les critères, fonctions et axes cités sont ceux du référentiel de la campagne.",
                "Ce qui renvoie à un autre référentiel, ou à une autre version, n’entre dans aucun résultat.",
                "Choisissez l’élément correspondant du référentiel de la campagne, ou changez de référentiel."),
                EObject.class, EvaluationPackage.Literals.ASSESSMENT, EvaluationPackage.Literals.EVIDENCE,
                EvaluationPackage.Literals.VERBATIM, EvaluationPackage.Literals.FINDING,
                EvaluationPackage.Literals.RECOMMENDATION, EvaluationPackage.Literals.REPORT_TEXT);
    }

    @Override
    protected void check(SpaceFacts facts, EObject element, Remarks remarks) {
        if (!(element.eContainer() instanceof Evaluation evaluation) || evaluation.getFramework() == null) {
            return;
        }
        for (FrameworkElement named : named(element)) {
            if (EcoreUtil.getRootContainer(named) != evaluation.getFramework() && !named.eIsProxy()) {
                remarks.add("« " + French.name(named).orElse("") + " » n’est pas du référentiel « " + evaluation.getFramework().getName() + " » ("
                        + evaluation.getFramework().getVersion() + "). Choisissez-en un de ce référentiel, ou changez celui de la campagne.");
                return;
            }
        }
    }

    private static List<? extends FrameworkElement> named(EObject element) {
        FrameworkElement one = null;
        switch (element) {
        case Assessment assessment -> one = assessment.getCriterion();
        case Verbatim verbatim -> one = verbatim.getFunction();
        case ReportText text -> one = text.getAbout();
        case Evidence evidence -> {
            return evidence.getCriteria();
        }
        case Recommendation recommendation -> {
            return recommendation.getAbout();
        }
        case org.mailleur.model.evaluation.Finding finding -> {
            return finding.getAbout();
        }
        default -> throw new IllegalArgumentException(element.eClass().getName());
        }
        return one == null ? List.of() : List.of(one);
    }
}
