package org.mailleur.report.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.common.util.ECollections;
import org.mailleur.model.base.College;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.evaluation.Evaluator;
import org.mailleur.model.evaluation.Rating;

/** Who rated, by college; evaluators are known by a label and a role, and a person's name is never read. */
final class EvaluatorRows {

    private final FrameworkView view;

    EvaluatorRows(FrameworkView view) {
        this.view = view;
    }

    List<EvaluatorRow> evaluators() {
        return view.evaluation().getEvaluators().stream().map(this::row).toList();
    }

    private EvaluatorRow row(Evaluator evaluator) {
        String organization = evaluator.getOrganization() == null ? "" : FrenchText.plain(evaluator.getOrganization().getName());
        return new EvaluatorRow(FrenchText.plain(evaluator.getName()), FrenchText.capitalised(Opinions.name(evaluator.getCollege())),
                FrenchText.plain(evaluator.getRole()), organization, Integer.toString(evaluator.getSize()),
                Integer.toString(ratings(evaluator)));
    }

    List<CollegeRow> colleges() {
        Map<College, List<Evaluator>> byCollege = new TreeMap<>();
        view.evaluation().getEvaluators().forEach(e -> byCollege.computeIfAbsent(e.getCollege(), key -> new ArrayList<>()).add(e));
        List<CollegeRow> rows = new ArrayList<>();
        byCollege.forEach((college, members) -> rows.add(new CollegeRow(FrenchText.capitalised(Opinions.name(college)),
                Integer.toString(members.size()), Integer.toString(members.stream().mapToInt(Evaluator::getSize).sum()),
                Integer.toString(members.stream().mapToInt(this::ratings).sum()))));
        return rows;
    }

    int people() {
        return view.evaluation().getEvaluators().stream().mapToInt(Evaluator::getSize).sum();
    }

    private int ratings(Evaluator evaluator) {
        return (int) view.evaluation().getAssessments().stream().flatMap(a -> Opinions.rated(a).stream())
                .filter(rating -> rating.getEvaluator() == evaluator).count();
    }

    /** Returns every single rating; comments stay inside, since nobody was asked whether they may be published. */
    List<RatingRow> ratings() {
        List<RatingRow> rows = new ArrayList<>();
        view.criteria().forEach(criterion -> {
            view.assessment(criterion).map(Assessment::getRatings).orElse(ECollections.emptyEList())
                    .forEach(rating -> rows.add(row(criterion.getCode(), criterion.getName(), rating)));
        });
        return rows;
    }

    private static RatingRow row(String code, String title, Rating rating) {
        Evaluator evaluator = rating.getEvaluator();
        boolean rated = Opinions.isRated(rating);
        return new RatingRow(FrenchText.plain(code), FrenchText.plain(title), evaluator == null ? "" : FrenchText.plain(evaluator.getName()),
                evaluator == null ? "" : FrenchText.capitalised(Opinions.name(evaluator.getCollege())),
                Labels.of(EvaluationPackage.Literals.RATING_STATE, Opinions.state(rating)),
                rated ? Integer.valueOf(rating.getLevel().getValue()) : null, rated ? FrenchText.plain(rating.getLevel().getName()) : "");
    }
}
