package org.mailleur.core.validation.rules;

import java.util.List;
import java.util.stream.IntStream;

import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.framework.FrameworkPackage;
import org.mailleur.model.framework.Level;
import org.mailleur.model.framework.RatingScale;

/** The levels of a scale grow strictly, from least to most, and there are at least two. */
public final class ScaleLevelsRule extends ElementRule<RatingScale> {

    /** Makes the rule. */
    public ScaleLevelsRule() {
        super(new RuleCard("echelle-niveaux", Severity.ERROR, RuleFamily.METHOD,
                "Une échelle a au moins deux niveaux, dont les valeurs grandissent du premier au dernier.",
                "Les moyennes et les graphiques se calculent sur ces valeurs.",
                "Remettez les niveaux dans l’ordre, ou renumérotez-les."),
                RatingScale.class, FrameworkPackage.Literals.RATING_SCALE);
    }

    @Override
    protected void check(SpaceFacts facts, RatingScale scale, Remarks remarks) {
        List<Level> levels = scale.getLevels();
        if (levels.size() < 2) {
            remarks.add("une échelle a au moins deux niveaux. Ajoutez-les.");
            return;
        }
        for (int i = 1; i < levels.size(); i++) {
            if (levels.get(i).getValue() <= levels.get(i - 1).getValue()) {
                remarks.add("la valeur du niveau « " + levels.get(i).getName() + " » (" + levels.get(i).getValue() + ") ne dépasse pas celle "
                        + "du niveau « "
                        + levels.get(i - 1).getName() + " ». Remettez-les dans l’ordre ou renumérotez-les.", "Numéroter les niveaux "
                        + "de 1 à " + levels.size(),
                        () -> IntStream.range(0, levels.size()).forEach(index -> levels.get(index).setValue(index + 1)));
                return;
            }
        }
    }
}
