package org.mailleur.report.rows;

import java.util.List;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.evaluation.Evidence;

/** The list of evidence. */
final class EvidenceRows {

    private final FrameworkView view;

    EvidenceRows(FrameworkView view) {
        this.view = view;
    }

    List<EvidenceRow> rows() {
        return view.evaluation().getEvidence().stream().map(this::row).toList();
    }

    private EvidenceRow row(Evidence piece) {
        return new EvidenceRow(view.number(piece), title(piece), kind(piece), source(piece), date(piece), view.codes(piece.getCriteria()));
    }

    /** Returns what a piece of evidence is, with its source and date, on one line. */
    static String line(Evidence piece) {
        return title(piece) + " (" + FrenchText.joined(", ", kind(piece).toLowerCase(java.util.Locale.FRENCH), source(piece), date(piece)) + ")";
    }

    private static String title(Evidence piece) {
        return FrenchText.joined(FrenchText.NBSP + ": ", FrenchText.plain(piece.getName()), FrenchText.plain(piece.getFigure()));
    }

    private static String kind(Evidence piece) {
        return FrenchText.capitalised(Labels.of(EvaluationPackage.Literals.EVIDENCE_KIND, piece.getKind()));
    }

    private static String source(Evidence piece) {
        String source = FrenchText.plain(piece.getSource());
        return source.isEmpty() ? "source non précisée" : source;
    }

    private static String date(Evidence piece) {
        return piece.getDate() == null ? "sans date" : FrenchText.date(piece.getDate());
    }
}
