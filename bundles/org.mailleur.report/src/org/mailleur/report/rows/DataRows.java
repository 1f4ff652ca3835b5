package org.mailleur.report.rows;

import java.util.List;
import org.mailleur.core.scoring.CriterionScore;
import org.mailleur.core.scoring.Score;
import org.mailleur.core.scoring.Spread;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.framework.Axis;
import org.mailleur.model.framework.Criterion;
import org.mailleur.model.framework.Function;
import org.mailleur.model.framework.Level;

/** The rows of the data file: what the report tells, one thing to a column. */
final class DataRows {

    private final FrameworkView view;

    DataRows(FrameworkView view) {
        this.view = view;
    }

    List<FunctionDataRow> functions() {
        return view.functions().stream().map(this::row).toList();
    }

    private FunctionDataRow row(Function function) {
        Score score = view.score(function.getCriteria());
        Double mean = score.mean().isPresent() ? Double.valueOf(score.mean().getAsDouble()) : null;
        return new FunctionDataRow(axis(function), FrenchText.plain(function.getCode()), FrenchText.plain(function.getName()), mean, score.rated(),
                score.rateable(), score.evidence(), score.unsupported(),
                Opinions.raters(function.getCriteria().stream().flatMap(c -> view.assessment(c).stream()).toList()));
    }

    List<CriterionDataRow> criteria() {
        return view.functions().stream().flatMap(f -> f.getCriteria().stream().map(c -> row(f, c))).toList();
    }

    private CriterionDataRow row(Function function, Criterion criterion) {
        CriterionScore score = view.score(criterion);
        AgreedRating agreed = AgreedRating.of(score);
        Spread spread = score.spread();
        boolean given = spread.raters() > 0;
        return new CriterionDataRow(axis(function), FrenchText.joined(" ", FrenchText.plain(function.getCode()), FrenchText.plain(function.getName())),
                FrenchText.plain(criterion.getCode()), FrenchText.plain(criterion.getName()),
                FrenchText.capitalised(Labels.of(EvaluationPackage.Literals.RATING_STATE, agreed.state())),
                agreed.level().map(level -> Integer.valueOf(level.getValue())).orElse(null),
                agreed.level().map(Level::getName).map(FrenchText::plain).orElse(""), agreed.reason(), spread.raters(),
                given ? Integer.valueOf(spread.lowest()) : null, given ? Integer.valueOf(spread.highest()) : null,
                Opinions.byCollege(score.assessment()), score.evidence().size());
    }

    private static String axis(Function function) {
        return function.eContainer() instanceof Axis axis
                ? FrenchText.joined(" ", FrenchText.plain(axis.getCode()), FrenchText.plain(axis.getName())) : "";
    }

    static List<StepRow> steps(List<RecommendationRow> recommendations) {
        return recommendations.stream().filter(row -> !row.parent().equals(Places.TOP_STEPS))
                .map(row -> new StepRow(row.to(), row.text(), row.detail(), row.horizon(), row.priority(), row.about())).toList();
    }
}
