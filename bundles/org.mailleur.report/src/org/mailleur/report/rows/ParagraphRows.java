package org.mailleur.report.rows;

import java.util.ArrayList;
import java.util.List;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.evaluation.FindingKind;
import org.mailleur.model.evaluation.ReportSection;
import org.mailleur.model.evaluation.ReportText;
import org.mailleur.model.framework.RatingScale;

/** Running text: what people typed for the report, and what the report says where it would be silent. */
final class ParagraphRows {

    private final FrameworkView view;
    private final List<ParagraphRow> rows = new ArrayList<>();

    ParagraphRows(FrameworkView view) {
        this.view = view;
    }

    List<ParagraphRow> rows(EvaluationLists lists) {
        Evaluation evaluation = view.evaluation();
        add(Places.METHOD, evaluation.getMethod());
        evaluation.getReportTexts().forEach(text -> add(place(text), text.getText()));
        view.axes().forEach(axis -> add(Places.texts(view.key(axis)), axis.getDescription()));
        view.functions().forEach(function -> add(Places.texts(view.key(function)), function.getDescription()));
        addScale(evaluation.getScale());
        rows.addAll(lists.withheld());
        rows.addAll(lists.evolution().remarks());
        addNotes(lists);
        return rows;
    }

    private void addNotes(EvaluationLists lists) {
        note(lists.facts().isEmpty(), Places.NO_FACTS, "Le territoire n’est pas décrit dans le modèle.");
        note(lists.bodies().isEmpty(), Places.NO_BODIES, "Aucune instance ni aucun contrat n’est décrit dans le modèle.");
        note(lists.notRated().isEmpty(), Places.NO_NOT_RATED, "Tous les critères du référentiel ont été évalués.");
        note(lists.evidence().isEmpty(), Places.NO_EVIDENCE, "Aucune preuve n’a été versée à cette évaluation.");
        note(lists.evaluators().isEmpty(), Places.NO_EVALUATORS, "Aucune personne ni aucun groupe n’est inscrit comme évaluateur.");
        boolean noSteps = view.evaluation().getRecommendations().isEmpty();
        note(noSteps, Places.NO_RECOMMENDATIONS, "Aucune préconisation n’a été formulée.");
        note(noSteps, Places.NO_STEPS, "Aucune préconisation n’a été formulée.");
        note(none(FindingKind.STRENGTH), Places.NO_STRENGTHS, "Aucun point fort n’a été relevé.");
        note(none(FindingKind.VIGILANCE), Places.NO_VIGILANCES, "Aucun point de vigilance n’a été relevé.");
    }

    private boolean none(FindingKind kind) {
        return view.evaluation().getFindings().stream().noneMatch(finding -> finding.getKind() == kind);
    }

    private void addScale(RatingScale scale) {
        if (scale != null) {
            add(Places.SCALE, scale.getDescription());
            add(Places.SCALE, scale.getOrigin());
        }
    }

    private String place(ReportText text) {
        return switch (text.getSection()) {
            case FOREWORD -> Places.FOREWORD;
            case SUMMARY -> Places.SUMMARY;
            case CONTEXT -> Places.CONTEXT;
            case METHOD -> Places.METHOD;
            case FRAMEWORK -> text.getAbout() == null ? Places.FRAMEWORK : Places.texts(view.key(text.getAbout()));
            case RECOMMENDATIONS -> Places.RECOMMENDATIONS;
            case CONCLUSION -> Places.CONCLUSION;
        };
    }

    private void add(String place, String text) {
        FrenchText.paragraphs(text).forEach(paragraph -> rows.add(new ParagraphRow(place, paragraph)));
    }

    private void note(boolean needed, String place, String text) {
        if (needed) {
            rows.add(new ParagraphRow(place, text));
        }
    }

    /** Returns the parts that stand only where people typed something for them. */
    static List<TypedPartRow> parts(Evaluation evaluation) {
        List<TypedPartRow> parts = new ArrayList<>();
        if (isTyped(evaluation, ReportSection.FOREWORD)) {
            parts.add(new TypedPartRow(Places.FOREWORD, "Avant-propos", "t1_avant_propos"));
        }
        if (isTyped(evaluation, ReportSection.CONCLUSION)) {
            parts.add(new TypedPartRow(Places.CONCLUSION, "Conclusion", "t1_conclusion"));
        }
        return parts;
    }

    /** Tells whether people typed something for a part of the report. */
    private static boolean isTyped(Evaluation evaluation, ReportSection section) {
        return evaluation.getReportTexts().stream().anyMatch(t -> t.getSection() == section && !FrenchText.plain(t.getText()).isEmpty());
    }
}
