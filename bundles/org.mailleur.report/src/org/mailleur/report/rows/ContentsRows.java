package org.mailleur.report.rows;

import java.util.ArrayList;
import java.util.List;
import org.mailleur.model.evaluation.Evaluation;

/** The printed table of contents, in the order in which the design prints the parts. */
final class ContentsRows {

    private final List<ContentsRow> rows = new ArrayList<>();

    List<ContentsRow> rows(Evaluation evaluation, EvaluationLists lists) {
        addTyped(evaluation, Places.FOREWORD);
        add(1, "Synthèse", "t1_synthese");
        add(1, "Comment lire ce rapport", "t1_lecture");
        add(1, "Vue d’ensemble", "t1_vue");
        if (lists.evolution().isTold() || !lists.evolution().parts().isEmpty()) {
            add(1, Evolution.HEADING, Evolution.BOOKMARK);
        }
        add(1, "Le territoire et sa gouvernance", "t1_contexte");
        for (AxisRow axis : lists.axes()) {
            add(1, axis.heading(), axis.bookmark());
            lists.functions().stream().filter(function -> function.parent().equals(axis.id()))
                    .forEach(function -> add(2, function.heading(), function.bookmark()));
        }
        add(1, "Ce qui n’a pas été évalué", "t1_non_evalue");
        add(1, "Le pas d’après" + FrenchText.NBSP + ": préconisations", "t1_preconisations");
        addTyped(evaluation, Places.CONCLUSION);
        add(1, "Méthode et évaluateurs", "t1_methode");
        add(1, "Liste des preuves", "t1_preuves");
        return rows;
    }

    private void addTyped(Evaluation evaluation, String place) {
        ParagraphRows.parts(evaluation).stream().filter(part -> part.parent().equals(place))
                .forEach(part -> add(1, part.heading(), part.bookmark()));
    }

    private void add(int level, String title, String target) {
        rows.add(new ContentsRow(level, title, target, Bookmarks.place(target)));
    }
}
