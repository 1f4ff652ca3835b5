package org.mailleur.core.validation.rules;

import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.evaluation.Recommendation;

/** A recommendation is made to somebody. */
public final class RecommendationAddresseeRule extends ElementRule<Recommendation> {

    /** Makes the rule. */
    public RecommendationAddresseeRule() {
        super(new RuleCard("preconisation-sans-destinataire", Severity.WARNING, RuleFamily.METHOD,
                "Chaque préconisation a un destinataire.",
                "Une préconisation adressée à tout le monde n’est suivie par personne.",
                "Indiquez à qui elle s’adresse, en toutes lettres ou par une structure."),
                Recommendation.class, EvaluationPackage.Literals.RECOMMENDATION);
    }

    @Override
    protected void check(SpaceFacts facts, Recommendation recommendation, Remarks remarks) {
        if (recommendation.getAddressees().isEmpty() && (recommendation.getAddressee() == null || recommendation.getAddressee().isBlank())) {
            remarks.add("elle ne s’adresse à personne. Indiquez son destinataire.");
        }
    }
}
