package org.mailleur.report.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.mailleur.core.comparison.AxisComparison;
import org.mailleur.core.comparison.Change;
import org.mailleur.core.comparison.Comparison;
import org.mailleur.core.comparison.ComparisonKind;
import org.mailleur.core.comparison.ComparisonWords;
import org.mailleur.core.comparison.Comparisons;
import org.mailleur.core.comparison.CriterionRow;
import org.mailleur.core.comparison.FunctionComparison;
import org.mailleur.core.comparison.GroupChange;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.framework.FrameworkElement;
import org.mailleur.model.framework.Level;
import org.mailleur.report.charts.EvolutionChart;

/** The rows on what changed since the campaign before. */
final class EvolutionRows {

    /** Key of the criteria that the framework no longer has; axes count from 1. */
    private static final String REMOVED = "0";
    private static final String UNTOLD = "– non communiqué";
    private static final Map<Change, String> SIGNS = Map.of(Change.ROSE, "▲", Change.FELL, "▼", Change.STAYED, "=", Change.BECAME_RATED, "●",
            Change.NO_LONGER_RATED, "○");
    private static final Set<Change> NAMED = SIGNS.keySet();

    private final FrameworkView view;
    private final Comparison.Compared comparison;
    private final List<EvolutionGroupRow> groups = new ArrayList<>();
    private final List<EvolutionFunctionRow> functions = new ArrayList<>();
    private final List<EvolutionLineRow> lines = new ArrayList<>();
    private final List<EvolutionDataRow> data = new ArrayList<>();
    private final List<EvolutionChart.Bar> bars = new ArrayList<>();
    private final Map<String, String> previously = new HashMap<>();

    private EvolutionRows(FrameworkView view, Comparison.Compared comparison) {
        this.view = view;
        this.comparison = comparison;
    }

    static Evolution of(FrameworkView view) {
        return Comparisons.previous(view.evaluation()).map(comparison -> switch (comparison) {
            case Comparison.Compared compared -> new EvolutionRows(view, compared).rows();
            case Comparison.Incomparable incomparable -> Evolution.missing(FrenchText.plain(incomparable.sentence()));
        }).orElse(Evolution.NONE);
    }

    private Evolution rows() {
        comparison.axes().forEach(this::axis);
        if (!comparison.removed().isEmpty()) {
            List<ToldChange> removed = told(comparison.removed());
            groups.add(new EvolutionGroupRow(REMOVED, "Critères d’un référentiel précédent", Bookmarks.evolution(REMOVED), counts(ToldChange.group(removed, Map.of()))));
            functions.add(new EvolutionFunctionRow(REMOVED, REMOVED, "Ne figurent plus dans le référentiel", "", "", ""));
            removed.forEach(each -> criterion(REMOVED, "", each));
        }
        List<ParagraphRow> remarks = comparison.remarks().stream().map(remark -> new ParagraphRow(Places.EVOLUTION, FrenchText.plain(remark))).toList();
        return new Evolution(List.of(head()), remarks, groups, functions, lines, data, previously, bars, dated(comparison.evaluations().getFirst()));
    }

    private void axis(AxisComparison axis) {
        String key = view.key(axis.axis());
        List<ToldChange> criteria = axis.functions().stream().flatMap(function -> told(function.criteria()).stream()).toList();
        groups.add(new EvolutionGroupRow(key, "Axe" + FrenchText.NBSP + FrenchText.plain(axis.axis().getCode()) + " — "
                + FrenchText.plain(axis.axis().getName()), Bookmarks.evolution(key), means(ToldChange.group(criteria, axis.group().changes().getFirst().obstacles()))));
        axis.functions().forEach(function -> function(key, function));
    }

    private void function(String axis, FunctionComparison function) {
        List<ToldChange> criteria = told(function.criteria());
        GroupChange change = ToldChange.group(criteria, function.group().changes().getFirst().obstacles());
        boolean alike = change.isComparable();
        String title = title(function.function());
        String key = view.key(function.function());
        functions.add(new EvolutionFunctionRow(axis, key, title, alike ? ComparisonWords.mean(change.before()) : "–",
                alike ? ComparisonWords.mean(change.after()) : "–", FrenchText.capitalised(ComparisonWords.difference(change))));
        bars.add(alike ? new EvolutionChart.Bar(title, change.before(), change.after(), spoken(change))
                : new EvolutionChart.Bar(title, OptionalDouble.empty(), OptionalDouble.empty(), "non comparable"));
        criteria.forEach(each -> criterion(key, title, each));
    }

    private void criterion(String parent, String function, ToldChange change) {
        FrameworkElement criterion = change.row().criterion();
        String movement = change.change().map(EvolutionRows::movement).orElse(UNTOLD);
        lines.add(new EvolutionLineRow(parent, title(criterion), parent.equals(REMOVED) ? change.reasonBefore() : "",
                change.before(), change.after(), movement));
        previously.put(view.key(criterion), previously(change, movement));
        Integer before = value(change.levelBefore());
        Integer after = value(change.levelAfter());
        data.add(new EvolutionDataRow(function, FrenchText.plain(criterion.getCode()), FrenchText.plain(criterion.getName()), before, change.before(),
                change.reasonBefore(), after, change.after(), change.reasonAfter(),
                change.isCompared() ? Integer.valueOf(after.intValue() - before.intValue()) : null,
                change.change().map(each -> each.label(ComparisonKind.CAMPAIGNS)).orElse("non communiqué")));
    }

    /** What the campaign before made of a criterion, to stand beside what this one makes of it. */
    private static String previously(ToldChange change, String movement) {
        String told = !change.isFoundBefore() ? change.change().orElseThrow().label(ComparisonKind.CAMPAIGNS)
                : change.before() + change.change().map(each -> " (" + movement + ")").orElse("");
        return "Campagne précédente" + FrenchText.NBSP + ": " + FrenchText.joined(" ", told + ".", change.reasonBefore().replaceAll("\n+", " "));
    }

    private EvolutionRow head() {
        List<ToldChange> all = told(comparison.criteria().toList());
        GroupChange whole = ToldChange.group(all, Map.of());
        int others = all.size() - NAMED.stream().mapToInt(whole::count).sum();
        return new EvolutionRow(intro(), figure(whole, Change.ROSE), figure(whole, Change.FELL), figure(whole, Change.STAYED),
                figure(whole, Change.BECAME_RATED), figure(whole, Change.NO_LONGER_RATED), "–" + FrenchText.NBSP + others, "en hausse", "en baisse",
                whole.count(Change.STAYED) < 2 ? "stable" : "stables", whole.count(Change.BECAME_RATED) < 2 ? "désormais évalué" : "désormais évalués",
                whole.count(Change.NO_LONGER_RATED) < 2 ? "n’est plus évalué" : "ne sont plus évalués",
                others < 2 ? "non comparable" : "non comparables");
    }

    private String intro() {
        return "Les critères sont comparés à ceux de la campagne précédente, " + FrenchText.quoted(dated(comparison.evaluations().getFirst()))
                + ". Deux niveaux ne se comparent que pour un même critère, sur une même échelle" + FrenchText.NBSP
                + "; ce qui n’a pas été évalué les deux fois n’est ni en hausse ni en baisse. Les arguments des deux campagnes se lisent ensemble sous chaque critère.";
    }

    private static String dated(Evaluation evaluation) {
        PartialDate date = evaluation.getEnd() == null ? evaluation.getStart() : evaluation.getEnd();
        return FrenchText.joined(", ", FrenchText.plain(evaluation.getName()), date == null ? "" : FrenchText.date(date));
    }

    private static String figure(GroupChange whole, Change change) {
        return SIGNS.get(change) + FrenchText.NBSP + whole.count(change);
    }

    private static String movement(Change change) {
        return SIGNS.getOrDefault(change, "–") + FrenchText.NBSP + change.label(ComparisonKind.CAMPAIGNS);
    }

    private static String means(GroupChange change) {
        return !change.isComparable() ? FrenchText.capitalised(ComparisonWords.difference(change)) + ". " + counts(change)
                : change.compared() == 0 ? counts(change) : "Moyenne" + FrenchText.NBSP + ": " + spoken(change) + " (" + ComparisonWords.difference(change) + "). " + counts(change);
    }

    private static String spoken(GroupChange change) {
        return change.compared() == 0 ? "rien à comparer"
                : "de" + FrenchText.NBSP + ComparisonWords.mean(change.before()) + " à" + FrenchText.NBSP + ComparisonWords.mean(change.after());
    }

    private static String counts(GroupChange change) {
        String counts = FrenchText.capitalised(ComparisonWords.counts(change, ComparisonKind.CAMPAIGNS));
        return counts.isEmpty() ? "" : counts + ".";
    }

    private static List<ToldChange> told(List<CriterionRow> rows) {
        return rows.stream().map(ToldChange::new).toList();
    }

    private static String title(FrameworkElement element) {
        return FrenchText.joined(" ", FrenchText.plain(element.getCode()), FrenchText.plain(element.getName()));
    }

    private static Integer value(Optional<Level> level) {
        return level.map(each -> Integer.valueOf(each.getValue())).orElse(null);
    }
}
