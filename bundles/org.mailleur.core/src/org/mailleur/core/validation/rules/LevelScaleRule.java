package org.mailleur.core.validation.rules;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.evaluation.Rating;
import org.mailleur.model.framework.Level;

/** Ratings use the levels of their campaign's own scale. */
public final class LevelScaleRule extends ElementRule<EObject> {

    /** Makes the rule. */
    public LevelScaleRule() {
        super(new RuleCard("niveau-autre-echelle", Severity.ERROR, RuleFamily.METHOD,
                "Les niveaux employés sont ceux de l’échelle de la campagne.",
                "Des niveaux de deux échelles ne se comptent ni ne se comparent ensemble.",
                "Choisissez le niveau correspondant de l’échelle de la campagne, ou changez l’échelle."),
                EObject.class, EvaluationPackage.Literals.ASSESSMENT, EvaluationPackage.Literals.RATING);
    }

    @Override
    protected void check(SpaceFacts facts, EObject element, Remarks remarks) {
        EReference feature = element instanceof Rating ? EvaluationPackage.Literals.RATING__LEVEL : EvaluationPackage.Literals.ASSESSMENT__AGREED;
        Level level = element instanceof Rating rating ? rating.getLevel() : ((Assessment) element).getAgreed();
        EObject assessment = element instanceof Rating ? element.eContainer() : element;
        if (level == null || assessment == null || !(assessment.eContainer() instanceof Evaluation evaluation) || evaluation.getScale() == null
                || level.eContainer() == evaluation.getScale()) {
            return;
        }
        String clause = "le niveau « " + level.getName() + " » n’est pas de l’échelle « " + evaluation.getScale().getName()
                + " ». Choisissez-en un de cette échelle, ou changez l’échelle de la campagne.";
        Optional<Level> own = evaluation.getScale().getLevels().stream()
                .filter(other -> other.getValue() == level.getValue() && Objects.equals(other.getName(), level.getName())).findFirst();
        own.ifPresentOrElse(right -> remarks.add(clause, "Prendre « " + right.getName() + " » de l’échelle de la "
                + "campagne", () -> element.eSet(feature, right)),
                () -> remarks.add(clause));
    }
}
