package org.mailleur.viewpoint.services;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.scoring.CriterionScore;
import org.mailleur.core.scoring.FunctionScore;
import org.mailleur.core.scoring.Score;
import org.mailleur.core.scoring.Scoring;
import org.mailleur.core.text.French;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.Evaluator;
import org.mailleur.model.framework.Axis;
import org.mailleur.model.framework.Level;
import org.mailleur.viewpoint.Tones;
import org.mailleur.viewpoint.internal.Views;

/**
 * The state of the framework's functions in an evaluation. A result never goes out without how many criteria are rated, on how much
 * evidence, and who rated; arguments stand in the tooltip. A function that is not rated, or does not apply, has no level: it is no zero.
 */
public final class RatingServices {

    /** Axes of the framework. */
    public List<Axis> axes(EObject self) {
        return self instanceof Evaluation evaluation && evaluation.getFramework() != null ? evaluation.getFramework().getAxes() : List.of();
    }

    /** Title of an axis. */
    public String axisLabel(EObject self) {
        return self instanceof Axis axis ? French.name(axis).map(French::shortened).orElse("Axe") : "";
    }

    /** A function's title, its mean with what it rests on. */
    public String functionLabel(EObject self, Object view) {
        String title = French.name(self).map(French::shortened).orElse("");
        return score(self, view).map(score -> title + "\n" + state(score, self, view)).orElse(title);
    }

    /** Who rated, then each criterion with its level and its argument. */
    public String functionTooltip(EObject self, Object view) {
        String raters = evaluation(view).map(RatingServices::raters).orElse("");
        return function(self, view).map(function -> raters + "\n" + function.criteria().stream().map(RatingServices::line).collect(Collectors.joining("\n"))).orElse(raters);
    }

    /** Whether the mean falls on the lightest tone. */
    public boolean isRatedAt1(EObject self, Object view) {
        return tone(self, view) == 1;
    }

    /** Whether it falls on the second tone. */
    public boolean isRatedAt2(EObject self, Object view) {
        return tone(self, view) == 2;
    }

    /** Whether it falls on the middle tone. */
    public boolean isRatedAt3(EObject self, Object view) {
        return tone(self, view) == 3;
    }

    /** Whether it falls on the fourth tone. */
    public boolean isRatedAt4(EObject self, Object view) {
        return tone(self, view) == 4;
    }

    /** Whether it falls on the darkest tone. */
    public boolean isRatedAt5(EObject self, Object view) {
        return tone(self, view) == Tones.COUNT;
    }

    /** Whether no criterion of the function applies to the subject. */
    public boolean isNotApplicable(EObject self, Object view) {
        return score(self, view).filter(score -> score.rateable() == 0 && score.notApplicable() > 0).isPresent();
    }

    private static Optional<Evaluation> evaluation(Object view) {
        return Views.nearest(view, Evaluation.class);
    }

    private static Optional<FunctionScore> function(EObject self, Object view) {
        return evaluation(view).flatMap(evaluation -> Scoring.of(evaluation).functions().filter(function -> function.function() == self).findFirst());
    }

    private static Optional<Score> score(EObject self, Object view) {
        return function(self, view).map(FunctionScore::score);
    }

    private static int tone(EObject self, Object view) {
        return score(self, view).filter(found -> found.mean().isPresent()).flatMap(found -> evaluation(view).map(Evaluation::getScale)
                .map(scale -> Integer.valueOf(Tones.of(scale, found.mean().getAsDouble())))).orElse(Integer.valueOf(0)).intValue();
    }

    private static String state(Score score, EObject self, Object view) {
        if (score.mean().isEmpty()) {
            return score.rateable() == 0 && score.notApplicable() > 0 ? "sans objet" : "non évaluée";
        }
        int most = evaluation(view).map(Evaluation::getScale).stream().flatMap(scale -> scale.getLevels().stream()).mapToInt(Level::getValue).max().orElse(Tones.COUNT);
        String mean = FrenchFormat.number(BigDecimal.valueOf(score.mean().getAsDouble()).setScale(1, RoundingMode.HALF_UP)) + "\u00A0sur\u00A0" + most;
        String rated = score.rated() + "\u00A0critère" + (score.rated() > 1 ? "s" : "") + " sur\u00A0" + score.rateable();
        String evidence = FrenchFormat.count(score.evidence(), "preuve", "preuves");
        return mean + " · " + rated + " · " + evidence + (score.unsupported() > 0 ? " · " + score.unsupported() + "\u00A0sans preuve" : "");
    }

    private static String raters(Evaluation evaluation) {
        return FrenchFormat.spaced("Évalué par : ") + evaluation.getEvaluators().stream().map(Evaluator::getName).collect(Collectors.joining(", "));
    }

    private static String line(CriterionScore criterion) {
        String level = criterion.level().map(found -> found.getValue() + " – " + found.getName()).orElse(criterion.isRateable() ? "non évalué" : "sans objet");
        String argument = criterion.assessment().map(Assessment::getArgument).filter(text -> !text.isBlank()).map(text -> ". " + French.shortened(text)).orElse("");
        return French.name(criterion.criterion()).map(French::shortened).orElse("") + FrenchFormat.spaced(" : ") + level + argument;
    }
}
