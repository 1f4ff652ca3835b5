package org.mailleur.core.comparison;

import java.util.ArrayList;
import java.util.List;

import org.mailleur.core.text.French;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.evaluation.Evaluation;

/** A comparison as lines of text, to be read in a terminal or pasted into a message. */
public final class ComparisonText {

    private static final String NBSP = "\u00a0";

    private final Comparison.Compared comparison;
    private final List<String> lines = new ArrayList<>();

    private ComparisonText(Comparison.Compared comparison) {
        this.comparison = comparison;
    }

    /**
     * Writes a comparison.
     *
     * @param comparison the comparison
     * @return the lines
     */
    public static List<String> of(Comparison.Compared comparison) {
        ComparisonText text = new ComparisonText(comparison);
        text.head();
        for (AxisComparison axis : comparison.axes()) {
            text.group("Axe " + French.name(axis.axis()).orElse("sans nom"), axis.group(), "");
            for (FunctionComparison function : axis.functions()) {
                text.group(French.name(function.function()).orElse("Fonction sans nom"), function.group(), "  ");
                function.criteria().forEach(text::criterion);
            }
        }
        if (!comparison.removed().isEmpty()) {
            text.lines.add("");
            text.lines.add("Critères d’un référentiel précédent");
            comparison.removed().forEach(text::criterion);
        }
        return text.lines;
    }

    private void head() {
        lines.add(comparison.kind() == ComparisonKind.CAMPAIGNS ? "Campagnes comparées, de la plus ancienne à la plus récente" + NBSP + ":"
                : "Sujets comparés, chacun avec le premier" + NBSP + ":");
        for (int i = 0; i < comparison.evaluations().size(); i++) {
            Evaluation evaluation = comparison.evaluations().get(i);
            lines.add("  " + (i + 1) + ". " + evaluation.getName() + date(evaluation));
        }
        comparison.remarks().forEach(remark -> lines.add("Attention" + NBSP + ": " + remark));
        group("Ensemble", comparison.whole(), "");
    }

    private static String date(Evaluation evaluation) {
        PartialDate date = evaluation.getEnd() == null ? evaluation.getStart() : evaluation.getEnd();
        return date == null ? "" : " (" + FrenchFormat.date(date) + ")";
    }

    private void group(String name, GroupRow group, String indent) {
        lines.add("");
        lines.add(indent + name);
        for (int i = 0; i < group.scores().size(); i++) {
            lines.add(indent + "  " + (i + 1) + ". moyenne " + ComparisonWords.mean(group.scores().get(i).mean()) + ", "
                    + ComparisonWords.coverage(group.scores().get(i)));
            if (i > 0) {
                GroupChange change = group.changes().get(i - 1);
                lines.add(indent + "     " + ComparisonWords.difference(change) + " (" + ComparisonWords.counts(change, comparison.kind()) + ")");
            }
        }
    }

    private void criterion(CriterionRow row) {
        lines.add("    " + French.name(row.criterion()).orElse("Critère sans nom"));
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            String change = i == 0 ? "" : " (" + row.changes().get(i - 1).label(comparison.kind()) + ")";
            lines.add("      " + (i + 1) + ". " + ComparisonWords.state(cell) + change);
            ComparisonWords.argument(cell).lines().forEach(line -> lines.add("         " + line));
        }
    }
}
