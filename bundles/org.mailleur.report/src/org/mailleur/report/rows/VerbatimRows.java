package org.mailleur.report.rows;

import java.util.ArrayList;
import java.util.List;
import org.mailleur.model.evaluation.Consent;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.evaluation.SpeakerRole;
import org.mailleur.model.evaluation.Verbatim;

/**
 * The consent rule: which words may leave the workbench, and with what of their speaker.
 * <p>
 * Words that may not leave make no row at all, so no output format can hold them. Source of the rule: the domain document.
 * Consent that was never asked for counts as refused.
 */
final class VerbatimRows {

    private final FrameworkView view;

    VerbatimRows(FrameworkView view) {
        this.view = view;
    }

    List<VerbatimRow> rows() {
        List<VerbatimRow> rows = new ArrayList<>();
        for (Verbatim verbatim : view.evaluation().getVerbatims()) {
            String words = printable(verbatim);
            if (!words.isEmpty() && verbatim.getFunction() != null) {
                rows.add(new VerbatimRow(view.key(verbatim.getFunction()), FrenchText.quoted(words), speaker(verbatim)));
            }
        }
        return rows;
    }

    /** Says how many verbatims are left out and why, in no more detail than that. */
    List<ParagraphRow> withheld() {
        long count = view.evaluation().getVerbatims().stream().filter(v -> printable(v).isEmpty()).count();
        if (count == 0) {
            return List.of();
        }
        String text = count == 1
                ? "Une parole recueillie n’est pas reproduite, faute d’accord pour la diffuser ou d’une version sans élément identifiant."
                : FrenchText.integer(count) + FrenchText.NBSP + "paroles recueillies ne sont pas reproduites, "
                        + "faute d’accord pour les diffuser ou d’une version sans élément identifiant.";
        return List.of(new ParagraphRow(Places.WITHHELD, text));
    }

    private static String printable(Verbatim verbatim) {
        return switch (verbatim.getConsent()) {
            case PUBLISHABLE -> FrenchText.plain(verbatim.getWords());
            case TO_BE_ANONYMISED -> FrenchText.plain(verbatim.getAnonymisedWords());
            case INTERNAL, UNSPECIFIED -> "";
        };
    }

    private static String speaker(Verbatim verbatim) {
        if (verbatim.getConsent() != Consent.PUBLISHABLE) {
            return general(verbatim.getSpeakerRole());
        }
        String role = verbatim.getSpeakerRole() == SpeakerRole.UNSPECIFIED ? "personne rencontrée"
                : Labels.of(EvaluationPackage.Literals.SPEAKER_ROLE, verbatim.getSpeakerRole());
        return FrenchText.capitalised(FrenchText.joined(", ", role, FrenchText.plain(verbatim.getSpeakerDetail())));
    }

    /** On a small territory there may be one elected official or one officer: only the broad side is told. */
    private static String general(SpeakerRole role) {
        return switch (role) {
            case ELECTED, LOCAL_OFFICER, INSTITUTIONAL_PARTNER -> "Collectivité ou institution";
            case PROFESSIONAL, VOLUNTEER -> "Structure ou association";
            case INHABITANT -> "Habitant·e";
            case UNSPECIFIED -> "Personne rencontrée";
        };
    }
}
