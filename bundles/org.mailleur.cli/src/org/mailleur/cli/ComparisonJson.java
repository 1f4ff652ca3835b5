package org.mailleur.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.mailleur.core.comparison.Cell;
import org.mailleur.core.comparison.Change;
import org.mailleur.core.comparison.Comparison;
import org.mailleur.core.comparison.ComparisonKind;
import org.mailleur.core.comparison.ComparisonWords;
import org.mailleur.core.comparison.CriterionRow;
import org.mailleur.core.comparison.GroupChange;
import org.mailleur.core.comparison.GroupRow;
import org.mailleur.core.comparison.Obstacle;
import org.mailleur.core.scoring.Score;
import org.mailleur.model.framework.FrameworkElement;

import com.google.gson.GsonBuilder;

/** A comparison as JSON, for programs: the same figures and words as the table. */
final class ComparisonJson {

    private ComparisonJson() {
    }

    static String of(Comparison.Compared comparison) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("comparaison", comparison.kind() == ComparisonKind.CAMPAIGNS ? "campagnes" : "sujets");
        json.put("evaluations", comparison.evaluations().stream().map(evaluation -> evaluation.getName()).toList());
        json.put("remarques", comparison.remarks());
        json.put("ensemble", group(comparison.whole(), new LinkedHashMap<>()));
        json.put("axes", comparison.axes().stream().map(axis -> {
            Map<String, Object> fields = group(axis.group(), element(axis.axis()));
            fields.put("fonctions", axis.functions().stream().map(function -> {
                Map<String, Object> inner = group(function.group(), element(function.function()));
                inner.put("criteres", function.criteria().stream().map(row -> criterion(row, comparison.kind())).toList());
                return inner;
            }).toList());
            return fields;
        }).toList());
        json.put("criteresPrecedents", comparison.removed().stream().map(row -> criterion(row, comparison.kind())).toList());
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create().toJson(json);
    }

    private static Map<String, Object> element(FrameworkElement element) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", element.getCode());
        fields.put("intitule", element.getName());
        return fields;
    }

    private static Map<String, Object> group(GroupRow group, Map<String, Object> fields) {
        List<Map<String, Object>> results = new ArrayList<>();
        for (int i = 0; i < group.scores().size(); i++) {
            Map<String, Object> result = score(group.scores().get(i));
            if (i > 0) {
                result.put("evolution", change(group.changes().get(i - 1)));
            }
            results.add(result);
        }
        fields.put("resultats", results);
        return fields;
    }

    private static Map<String, Object> score(Score score) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("moyenne", number(score.mean()));
        fields.put("evalues", Integer.valueOf(score.rated()));
        fields.put("evaluables", Integer.valueOf(score.rateable()));
        fields.put("sansObjet", Integer.valueOf(score.notApplicable()));
        fields.put("preuves", Integer.valueOf(score.evidence()));
        return fields;
    }

    private static Map<String, Object> change(GroupChange change) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("difference", number(change.difference()));
        fields.put("comparable", Boolean.valueOf(change.isComparable()));
        Map<String, Object> obstacles = new LinkedHashMap<>();
        for (Obstacle each : Obstacle.values()) {
            if (change.obstacles().containsKey(each)) {
                obstacles.put(each.label(), change.obstacles().get(each));
            }
        }
        fields.put("obstacles", obstacles);
        fields.put("criteresCompares", Integer.valueOf(change.compared()));
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Change each : Change.values()) {
            if (change.count(each) > 0) {
                counts.put(key(each), Integer.valueOf(change.count(each)));
            }
        }
        fields.put("criteres", counts);
        return fields;
    }

    private static String key(Change change) {
        return change.label(ComparisonKind.CAMPAIGNS);
    }

    private static Map<String, Object> criterion(CriterionRow row, ComparisonKind kind) {
        Map<String, Object> fields = element(row.criterion());
        List<Map<String, Object>> results = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("appreciation", ComparisonWords.state(cell));
            result.put("niveau", cell.single().flatMap(score -> score.level()).map(level -> Integer.valueOf(level.getValue())).orElse(null));
            result.put("argument", ComparisonWords.argument(cell));
            if (i > 0) {
                result.put("evolution", row.changes().get(i - 1).label(kind));
            }
            results.add(result);
        }
        fields.put("resultats", results);
        return fields;
    }

    private static Double number(OptionalDouble number) {
        return number.isPresent() ? Double.valueOf(number.getAsDouble()) : null;
    }
}
