package org.mailleur.report.rows;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mailleur.core.scoring.CriterionScore;
import org.mailleur.core.scoring.Score;
import org.mailleur.core.scoring.Scoring;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.Evidence;
import org.mailleur.model.evaluation.RatingState;
import org.mailleur.model.framework.Axis;
import org.mailleur.model.framework.Criterion;
import org.mailleur.model.framework.Framework;
import org.mailleur.model.framework.FrameworkElement;
import org.mailleur.model.framework.Function;

/**
 * An evaluation seen along its framework: which key, score and evidence belong to which element.
 * <p>
 * Keys are made from positions, not from codes: they become bookmarks, which Word wants short and plain.
 */
final class FrameworkView {

    private final Evaluation evaluation;
    private final Map<FrameworkElement, String> keys = new LinkedHashMap<>();
    private final Map<Criterion, CriterionScore> scores = new LinkedHashMap<>();
    private final Map<Evidence, String> numbers = new LinkedHashMap<>();

    FrameworkView(Evaluation evaluation) {
        this.evaluation = evaluation;
        int axisNumber = 0;
        for (Axis axis : axes()) {
            String axisKey = Integer.toString(++axisNumber);
            keys.put(axis, axisKey);
            number(axis.getFunctions(), axisKey);
            axis.getFunctions().forEach(function -> number(function.getCriteria(), keys.get(function)));
        }
        Scoring.of(evaluation).criteria().forEach(score -> scores.put(score.criterion(), told(score)));
        evaluation.getEvidence().forEach(piece -> numbers.put(piece, "P" + (numbers.size() + 1)));
    }

    private void number(List<? extends FrameworkElement> elements, String parentKey) {
        int number = 0;
        for (FrameworkElement element : elements) {
            keys.put(element, parentKey + "_" + ++number);
        }
    }

    /** A level that nobody argued for is not told, nor does it count in what is told of its function and axis. */
    private static CriterionScore told(CriterionScore score) {
        boolean unargued = score.isRated() && score.assessment().filter(AgreedRating::isArgued).isEmpty();
        return !unargued ? score : new CriterionScore(score.criterion(), score.assessment(), RatingState.NOT_RATED, Optional.empty(),
                score.spread(), score.evidence());
    }

    Evaluation evaluation() {
        return evaluation;
    }

    List<Axis> axes() {
        Framework framework = evaluation.getFramework();
        return framework == null ? List.of() : framework.getAxes();
    }

    List<Function> functions() {
        return axes().stream().flatMap(axis -> axis.getFunctions().stream()).toList();
    }

    List<Criterion> criteria() {
        return functions().stream().flatMap(function -> function.getCriteria().stream()).toList();
    }

    static List<Criterion> criteria(Axis axis) {
        return axis.getFunctions().stream().flatMap(function -> function.getCriteria().stream()).toList();
    }

    /** Returns the key of an element of the framework. */
    String key(FrameworkElement element) {
        return keys.getOrDefault(element, "0");
    }

    AgreedRating agreed(Criterion criterion) {
        return AgreedRating.of(scores.get(criterion));
    }

    CriterionScore score(Criterion criterion) {
        return scores.get(criterion);
    }

    Optional<Assessment> assessment(Criterion criterion) {
        return scores.get(criterion).assessment();
    }

    List<Evidence> evidence(Criterion criterion) {
        return scores.get(criterion).evidence();
    }

    /** Returns the number of a piece of evidence in the list of evidence, such as P1. */
    String number(Evidence piece) {
        return numbers.getOrDefault(piece, "");
    }

    String numbers(Collection<Evidence> pieces) {
        return String.join(", ", pieces.stream().map(this::number).filter(n -> !n.isEmpty()).toList());
    }

    String codes(Collection<? extends FrameworkElement> elements) {
        return String.join(", ", elements.stream().map(e -> FrenchText.plain(e.getCode())).filter(c -> !c.isEmpty()).toList());
    }

    Score score(Collection<Criterion> criteria) {
        return Score.of(criteria.stream().map(scores::get).toList());
    }

    /** Words the lowest and highest agreed level, « de 2 à 4 », « — » when nothing is rated. */
    String range(Collection<Criterion> criteria) {
        List<Integer> values = criteria.stream().map(scores::get).flatMap(score -> score.level().stream())
                .map(level -> Integer.valueOf(level.getValue())).sorted().toList();
        if (values.isEmpty()) {
            return "—";
        }
        return values.getFirst().equals(values.getLast()) ? values.getFirst().toString()
                : "de" + FrenchText.NBSP + values.getFirst() + " à" + FrenchText.NBSP + values.getLast();
    }
}
