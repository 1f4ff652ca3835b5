package org.mailleur.report.rows;

import org.mailleur.core.scoring.Score;

/** The key figures of the summary. */
final class SummaryRows {

    private SummaryRows() {
    }

    private static String told(EvolutionRow head) {
        return "Depuis la campagne précédente" + FrenchText.NBSP + ": " + String.join(", ", head.rose() + FrenchText.NBSP + head.roseLabel(),
                head.fell() + FrenchText.NBSP + head.fellLabel(), head.stayed() + FrenchText.NBSP + head.stayedLabel()) + ".";
    }

    static SummaryRow row(FrameworkView view, EvaluatorRows evaluators, Evolution evolution) {
        Score score = view.score(view.criteria());
        int pieces = view.evaluation().getEvidence().size();
        int people = evaluators.people();
        return new SummaryRow(score.rated() + FrenchText.NBSP + "/" + FrenchText.NBSP + score.rateable(),
                score.rateable() < 2 ? "critère évalué" : "critères évalués", FrenchText.integer(pieces),
                pieces < 2 ? "preuve versée" : "preuves versées", FrenchText.integer(people),
                people < 2 ? "personne a évalué" : "personnes ont évalué", FrenchText.integer(score.unsupported()),
                score.unsupported() < 2 ? "critère évalué sans preuve" : "critères évalués sans preuve",
                "Ont évalué" + FrenchText.NBSP + ": " + Opinions.raters(view.evaluation().getAssessments()) + ".",
                evolution.heads().stream().map(SummaryRows::told).findFirst().orElse(""));
    }
}
