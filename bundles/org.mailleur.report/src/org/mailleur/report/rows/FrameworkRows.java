package org.mailleur.report.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mailleur.core.scoring.Score;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.evaluation.Evidence;
import org.mailleur.model.evaluation.FindingKind;
import org.mailleur.model.framework.Axis;
import org.mailleur.model.framework.Criterion;
import org.mailleur.model.framework.FrameworkPackage;
import org.mailleur.model.framework.Function;

/** The rows along the framework: axes, functions, criteria and what stands under each criterion. */
final class FrameworkRows {

    private final FrameworkView view;
    private final Scale scale;
    private final FindingRows findings;
    private final List<VerbatimRow> verbatims;
    private final Evolution evolution;

    FrameworkRows(FrameworkView view, Scale scale, FindingRows findings, List<VerbatimRow> verbatims, Evolution evolution) {
        this.view = view;
        this.scale = scale;
        this.findings = findings;
        this.verbatims = verbatims;
        this.evolution = evolution;
    }

    List<AxisRow> axes() {
        return view.axes().stream().map(this::row).toList();
    }

    private AxisRow row(Axis axis) {
        List<Criterion> criteria = FrameworkView.criteria(axis);
        Score score = view.score(criteria);
        String label = "Axe" + FrenchText.NBSP + FrenchText.plain(axis.getCode());
        String title = FrenchText.plain(axis.getName());
        String scope = Labels.ofStated(FrameworkPackage.Literals.FUNCTIONING, axis.getFunctioning());
        return new AxisRow(view.key(axis), label + " — " + title, Bookmarks.axis(view.key(axis)), label, title,
                scope.isEmpty() ? "" : "Fonctionnement " + scope, mean(score), view.range(criteria), coverage(score),
                Integer.toString(score.evidence()), raters(criteria),
                Integer.toString(Opinions.evaluators(assessments(criteria)).size()));
    }

    List<FunctionRow> functions() {
        return view.axes().stream().flatMap(axis -> axis.getFunctions().stream().map(f -> row(axis, f))).toList();
    }

    private FunctionRow row(Axis axis, Function function) {
        Score score = view.score(function.getCriteria());
        String key = view.key(function);
        String code = FrenchText.plain(function.getCode());
        String title = FrenchText.plain(function.getName());
        boolean voices = verbatims.stream().anyMatch(row -> row.parent().equals(key));
        return new FunctionRow(view.key(axis), key, FrenchText.joined(" ", code, title), Bookmarks.function(key), code, title, mean(score),
                view.range(function.getCriteria()), coverage(score), Integer.toString(score.evidence()), raters(function.getCriteria()),
                Integer.toString(Opinions.evaluators(assessments(function.getCriteria())).size()),
                heading(function, "Points forts", FindingKind.STRENGTH), heading(function, "Points de vigilance", FindingKind.VIGILANCE),
                heading(function, "Leviers et freins", FindingKind.LEVER, FindingKind.OBSTACLE), voices ? "Paroles recueillies" : "");
    }

    private String heading(Function function, String heading, FindingKind... kinds) {
        return findings.has(function, kinds) ? heading : "";
    }

    private String raters(Collection<Criterion> criteria) {
        return Opinions.raters(assessments(criteria));
    }

    private List<Assessment> assessments(Collection<Criterion> criteria) {
        return criteria.stream().map(view::assessment).flatMap(Optional::stream).toList();
    }

    private static String mean(Score score) {
        return score.mean().isPresent() ? FrenchText.decimal(score.mean().getAsDouble()) : "—";
    }

    private static String coverage(Score score) {
        return score.rated() + " sur" + FrenchText.NBSP + score.rateable();
    }

    List<CriterionRow> criteria() {
        return view.functions().stream().flatMap(f -> f.getCriteria().stream().map(c -> row(f, c))).toList();
    }

    private CriterionRow row(Function function, Criterion criterion) {
        AgreedRating agreed = view.agreed(criterion);
        Optional<Assessment> assessment = view.assessment(criterion);
        String key = view.key(criterion);
        String code = FrenchText.plain(criterion.getCode());
        String title = FrenchText.plain(criterion.getName());
        int pieces = view.evidence(criterion).size();
        return new CriterionRow(view.key(function), key, FrenchText.joined(" ", code, title), Bookmarks.criterion(key), code, title,
                tone(agreed), agreed.level().map(level -> Integer.toString(level.getValue())).orElse(FrenchText.NBSP), levelName(agreed), reason(agreed),
                Opinions.dots(assessment), Opinions.byCollege(assessment),
                pieces == 0 ? "Sans preuve" : FrenchText.count(pieces, "preuve", "preuves"), FrenchText.plain(function.getName()),
                evolution.previously().getOrDefault(key, ""));
    }

    private int tone(AgreedRating agreed) {
        return switch (agreed.state()) {
            case RATED -> scale.tone(agreed.level().orElseThrow());
            case NOT_RATED -> 0;
            case NOT_APPLICABLE -> -1;
        };
    }

    private static String levelName(AgreedRating agreed) {
        return agreed.level().map(level -> FrenchText.plain(level.getName()))
                .orElseGet(() -> FrenchText.capitalised(Labels.of(EvaluationPackage.Literals.RATING_STATE, agreed.state())));
    }

    private static String reason(AgreedRating agreed) {
        return agreed.reason().isEmpty() ? "Aucune raison n’a été saisie." : agreed.reason();
    }

    List<NotRatedRow> notRated() {
        return view.criteria().stream().filter(criterion -> !view.agreed(criterion).isRated()).map(criterion -> {
            AgreedRating agreed = view.agreed(criterion);
            return new NotRatedRow(FrenchText.plain(criterion.getCode()), FrenchText.plain(criterion.getName()), levelName(agreed),
                    reason(agreed));
        }).toList();
    }

    List<EvidenceLineRow> evidenceLines() {
        List<EvidenceLineRow> rows = new ArrayList<>();
        for (Criterion criterion : view.criteria()) {
            for (Evidence piece : view.evidence(criterion)) {
                rows.add(new EvidenceLineRow(view.key(criterion), view.number(piece), EvidenceRows.line(piece)));
            }
        }
        return rows;
    }
}
