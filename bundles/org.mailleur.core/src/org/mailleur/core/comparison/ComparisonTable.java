package org.mailleur.core.comparison;

import java.util.ArrayList;
import java.util.List;

import org.mailleur.core.scoring.Score;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.framework.FrameworkElement;

/** A comparison as a table: a line for each axis, function and criterion, columns for each evaluation. */
public final class ComparisonTable {

    private final Comparison.Compared comparison;

    /**
     * Makes the table.
     *
     * @param comparison the comparison
     */
    public ComparisonTable(Comparison.Compared comparison) {
        this.comparison = comparison;
    }

    /**
     * Returns the headings.
     *
     * @return the headings of the columns, in French
     */
    public List<String> headings() {
        List<String> headings = new ArrayList<>(List.of("Rang", "Code", "Intitulé"));
        for (int i = 0; i < comparison.evaluations().size(); i++) {
            String of = " – " + label(comparison.evaluations().get(i));
            headings.addAll(List.of("Appréciation" + of, "Moyenne" + of, "Argument" + of, "Preuves" + of));
            if (i > 0) {
                headings.add("Évolution" + of);
            }
        }
        return headings;
    }

    private static String label(Evaluation evaluation) {
        return evaluation.getName() == null ? "évaluation sans nom" : evaluation.getName();
    }

    /**
     * Returns the lines.
     *
     * @return as many texts in each as there are headings
     */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (AxisComparison axis : comparison.axes()) {
            rows.add(group("axe", axis.axis(), axis.group()));
            for (FunctionComparison function : axis.functions()) {
                rows.add(group("fonction", function.function(), function.group()));
                function.criteria().forEach(criterion -> rows.add(criterion("critère", criterion)));
            }
        }
        comparison.removed().forEach(criterion -> rows.add(criterion("critère d’un référentiel précédent", criterion)));
        return rows;
    }

    private List<String> group(String rank, FrameworkElement element, GroupRow group) {
        List<String> row = start(rank, element);
        for (int i = 0; i < group.scores().size(); i++) {
            Score score = group.scores().get(i);
            row.addAll(List.of(ComparisonWords.coverage(score), ComparisonWords.mean(score.mean()), "", String.valueOf(score.evidence())));
            if (i > 0) {
                GroupChange change = group.changes().get(i - 1);
                row.add(ComparisonWords.difference(change) + " (" + ComparisonWords.counts(change, comparison.kind()) + ")");
            }
        }
        return row;
    }

    private List<String> criterion(String rank, CriterionRow criterion) {
        List<String> row = start(rank, criterion.criterion());
        for (int i = 0; i < criterion.cells().size(); i++) {
            Cell cell = criterion.cells().get(i);
            row.addAll(List.of(ComparisonWords.state(cell), "", ComparisonWords.argument(cell),
                    String.valueOf(cell.scores().stream().flatMap(score -> score.evidence().stream()).distinct().count())));
            if (i > 0) {
                row.add(criterion.changes().get(i - 1).label(comparison.kind()));
            }
        }
        return row;
    }

    private static List<String> start(String rank, FrameworkElement element) {
        return new ArrayList<>(List.of(rank, String.valueOf(element.getCode()), element.getName() == null ? "" : element.getName()));
    }
}
