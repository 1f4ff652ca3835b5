package org.mailleur.core.comparison.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.mailleur.core.comparison.AxisComparison;
import org.mailleur.core.comparison.Cell;
import org.mailleur.core.comparison.Change;
import org.mailleur.core.comparison.ComparisonKind;
import org.mailleur.core.comparison.CriterionRow;
import org.mailleur.core.comparison.FunctionComparison;
import org.mailleur.core.comparison.GroupChange;
import org.mailleur.core.comparison.GroupRow;
import org.mailleur.core.scoring.CriterionScore;
import org.mailleur.core.scoring.Score;
import org.mailleur.core.scoring.Scoring;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.framework.Axis;
import org.mailleur.model.framework.Criterion;
import org.mailleur.model.framework.FrameworkPackage;

/** Makes the rows of a comparison; that the evaluations compare is settled before. */
public final class Comparing {

    private final ComparisonKind kind;
    private final List<Evaluation> evaluations;
    private final Paths paths;
    private final int last;
    private final List<Map<Criterion, CriterionScore>> scores;

    /**
     * Prepares a comparison.
     *
     * @param kind        what is compared with what
     * @param evaluations the evaluations, in order
     * @param paths       how their frameworks answer to one another
     */
    public Comparing(ComparisonKind kind, List<Evaluation> evaluations, Paths paths) {
        this.kind = kind;
        this.evaluations = evaluations;
        this.paths = paths;
        this.last = evaluations.size() - 1;
        this.scores = evaluations.stream().map(evaluation -> Scoring.of(evaluation).criteria()
                .collect(Collectors.toMap(CriterionScore::criterion, Function.identity(), (first, second) -> first))).toList();
    }

    /** Returns the axes of the last evaluation's framework. */
    public List<AxisComparison> axes() {
        return evaluations.get(last).getFramework().getAxes().stream().map(this::axis).toList();
    }

    /** What all criteria come to together. */
    public GroupRow whole(List<CriterionRow> rows) {
        return group(rows, FrameworkPackage.Literals.FRAMEWORK);
    }

    private AxisComparison axis(Axis axis) {
        List<FunctionComparison> functions = axis.getFunctions().stream().map(function -> {
            List<CriterionRow> rows = function.getCriteria().stream().map(criterion -> row(criterion, last)).toList();
            return new FunctionComparison(function, group(rows, FrameworkPackage.Literals.FUNCTION), rows);
        }).toList();
        return new AxisComparison(axis, group(functions.stream().flatMap(function -> function.criteria().stream()).toList(), FrameworkPackage.Literals.AXIS),
                functions);
    }

    /** Returns the criteria that earlier frameworks had and the last one has not, each as the last framework that had it. */
    public List<CriterionRow> removed() {
        List<CriterionRow> rows = new ArrayList<>();
        Map<Integer, Set<Criterion>> answered = new HashMap<>();
        IntStream.range(0, last).forEach(i -> answered.put(Integer.valueOf(i), new HashSet<>(paths.from(i, last).answered())));
        for (int i = last - 1; i >= 0; i--) {
            for (Criterion criterion : Correspondence.criteria(evaluations.get(i).getFramework())) {
                if (answered.get(Integer.valueOf(i)).add(criterion)) {
                    rows.add(row(criterion, i));
                    for (int earlier = 0; earlier < i; earlier++) {
                        answered.get(Integer.valueOf(earlier)).addAll(paths.from(earlier, i).sources(criterion));
                    }
                }
            }
        }
        return rows;
    }

    private GroupRow group(List<CriterionRow> rows, EClass level) {
        List<Score> sums = IntStream.rangeClosed(0, last)
                .mapToObj(i -> Score.of(rows.stream().flatMap(row -> row.cells().get(i).scores().stream()).distinct().toList())).toList();
        return new GroupRow(sums, IntStream.rangeClosed(1, last).mapToObj(i -> change(rows, level, i)).toList());
    }

    private GroupChange change(List<CriterionRow> rows, EClass level, int index) {
        Map<Change, Integer> counts = new EnumMap<>(Change.class);
        rows.forEach(row -> counts.merge(row.changes().get(index - 1), Integer.valueOf(1), Integer::sum));
        List<CriterionRow> both = rows.stream().filter(row -> switch (row.changes().get(index - 1)) {
        case ROSE, FELL, STAYED -> true;
        default -> false;
        }).toList();
        boolean oneVersion = Correspondence.isSame(evaluations.get(base(index)).getFramework(), evaluations.get(index).getFramework());
        return new GroupChange(counts, oneVersion ? Map.of() : Composition.obstacles(rows, level, base(index), index), both.size(),
                mean(both, base(index)), mean(both, index));
    }

    private static OptionalDouble mean(List<CriterionRow> rows, int index) {
        return rows.stream().mapToInt(row -> row.cells().get(index).single().orElseThrow().level().orElseThrow().getValue()).average();
    }

    /** The evaluation that one is compared with: the campaign before, or the first subject. */
    private int base(int index) {
        return kind == ComparisonKind.CAMPAIGNS ? index - 1 : 0;
    }

    /** A criterion of one evaluation's framework, with what answers to it in those before; those after have none. */
    private CriterionRow row(Criterion criterion, int owner) {
        List<Cell> cells = IntStream.rangeClosed(0, last).mapToObj(i -> i > owner ? new Cell(List.of()) : cell(criterion, i, owner)).toList();
        List<Change> changes = IntStream.rangeClosed(1, last).mapToObj(i -> change(criterion, owner, cells, i)).toList();
        return new CriterionRow(criterion, cells, changes);
    }

    private Cell cell(Criterion criterion, int index, int owner) {
        return new Cell(paths.from(index, owner).sources(criterion).stream().map(source -> scores.get(index).get(source)).toList());
    }

    private Change change(Criterion criterion, int owner, List<Cell> cells, int index) {
        int base = base(index);
        Cell before = cells.get(base);
        Cell after = cells.get(index);
        if (before.scores().isEmpty() && after.scores().isEmpty()) {
            return Change.ABSENT;
        }
        if (before.scores().isEmpty()) {
            return paths.from(base, owner).isAdded(criterion) ? Change.ADDED : Change.UNMAPPED;
        }
        if (after.scores().isEmpty()) {
            return before.scores().stream().allMatch(score -> paths.isRemoved(base, index, score.criterion())) ? Change.REMOVED : Change.UNMAPPED;
        }
        if (!paths.from(base, owner).isExact(criterion) || !paths.from(index, owner).isExact(criterion)) {
            return Change.REGROUPED;
        }
        return CriterionChange.of(before.single().orElseThrow(), after.single().orElseThrow(),
                Scales.isSame(evaluations.get(base).getScale(), evaluations.get(index).getScale()));
    }
}
