package org.mailleur.model.edit.labels;

import static org.mailleur.model.base.BasePackage.Literals.TIER;
import static org.mailleur.model.base.BasePackage.Literals.TIER_STEP;
import static org.mailleur.model.edit.labels.ObjectLabels.typed;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.base.Maturity;
import org.mailleur.model.base.TierStep;
import org.mailleur.model.territory.DisabledRule;
import org.mailleur.model.territory.PopulationFigure;
import org.mailleur.model.territory.ThemeReview;
import org.mailleur.model.territory.TierReading;

/** Labels of territories: how many inhabitants in which year, what is seen on which tier. */
final class TerritoryLabels {

    private final ObjectLabels labels;

    TerritoryLabels(ObjectLabels labels) {
        this.labels = labels;
    }

    String text(EObject object) {
        return switch (object) {
            case PopulationFigure figure -> figure(figure);
            case ThemeReview review -> review(review);
            case TierReading reading -> reading(reading);
            case DisabledRule rule -> rule.getRule();
            default -> null;
        };
    }

    /** Such as « environ 12 000 habitants (2020) ». */
    private static String figure(PopulationFigure figure) {
        return (figure.isApproximate() ? "environ " : "") + FrenchFormats.number(figure.getCount()) + FrenchFormats.NBSP
                + (figure.getCount() > 1 ? "habitants" : "habitant") + (figure.getYear() == null ? "" : " (" + figure.getYear() + ")");
    }

    private String review(ThemeReview review) {
        if (typed(review.getName())) {
            return null;
        }
        return review.getTheme() == null ? "Lecture générale" : labels.text(review.getTheme());
    }

    private static String reading(TierReading reading) {
        String tier = Vocabulary.word(TIER, reading.getTier());
        String step = reading.getStep() == TierStep.UNSPECIFIED ? "" : ", " + Vocabulary.word(TIER_STEP, reading.getStep());
        String said = typed(reading.getStatement())
                ? FrenchFormats.COLON + FrenchFormats.excerpt(reading.getStatement(), ObjectLabels.EXCERPT) : "";
        return reading.getMaturity() == Maturity.WISHED_FOR ? ObjectLabels.wished(tier + step + said) : tier + step + said;
    }
}
