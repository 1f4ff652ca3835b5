package org.mailleur.report.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mailleur.model.base.Priority;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.evaluation.Finding;
import org.mailleur.model.evaluation.FindingKind;
import org.mailleur.model.framework.FrameworkElement;
import org.mailleur.model.framework.Function;

/** Strong points, points of vigilance, levers and brakes, under the functions that they concern and in the summary. */
final class FindingRows {

    /** How many of each the one-page summary names. */
    private static final int TOP = 4;

    private final FrameworkView view;

    FindingRows(FrameworkView view) {
        this.view = view;
    }

    List<FindingRow> rows() {
        List<FindingRow> rows = new ArrayList<>();
        for (Function function : view.functions()) {
            String key = view.key(function);
            for (Finding finding : of(function)) {
                rows.add(row(Places.findings(place(finding.getKind()), key), finding, kindWord(finding)));
            }
        }
        rows.addAll(top(FindingKind.STRENGTH, Places.TOP_STRENGTHS));
        rows.addAll(top(FindingKind.VIGILANCE, Places.TOP_VIGILANCES));
        return rows;
    }

    boolean has(Function function, FindingKind... kinds) {
        return of(function).stream().anyMatch(finding -> Set.of(kinds).contains(finding.getKind()));
    }

    private List<Finding> of(Function function) {
        return view.evaluation().getFindings().stream().filter(finding -> concerns(finding, function)).sorted(byPriority()).toList();
    }

    private static boolean concerns(Finding finding, Function function) {
        for (FrameworkElement element : finding.getAbout()) {
            if (element == function || element.eContainer() == function) {
                return true;
            }
        }
        return false;
    }

    List<FindingRow> top(FindingKind kind, String place) {
        return view.evaluation().getFindings().stream().filter(finding -> finding.getKind() == kind).sorted(byPriority()).limit(TOP)
                .map(finding -> new FindingRow(place, FrenchText.plain(finding.getName()) + codes(finding), "")).toList();
    }

    private String codes(Finding finding) {
        String codes = view.codes(finding.getAbout());
        return codes.isEmpty() ? "" : " (" + codes + ")";
    }

    private FindingRow row(String place, Finding finding, String kind) {
        String pieces = view.numbers(finding.getEvidence());
        String rests = pieces.isEmpty() ? "" : "Voir " + pieces + ".";
        return new FindingRow(place, kind + FrenchText.plain(finding.getName()),
                FrenchText.joined(" ", FrenchText.plain(finding.getDescription()), rests));
    }

    private static String kindWord(Finding finding) {
        boolean said = finding.getKind() == FindingKind.STRENGTH || finding.getKind() == FindingKind.VIGILANCE;
        return said ? "" : FrenchText.capitalised(Labels.of(EvaluationPackage.Literals.FINDING_KIND, finding.getKind()))
                + FrenchText.NBSP + ": ";
    }

    private static String place(FindingKind kind) {
        return switch (kind) {
            case STRENGTH -> "strengths";
            case VIGILANCE -> "vigilances";
            case LEVER, OBSTACLE -> "others";
        };
    }

    static Comparator<Finding> byPriority() {
        return Comparator.comparingInt(finding -> rank(finding.getPriority()));
    }

    /** What matters most comes first; what nobody weighed comes last. */
    static int rank(Priority priority) {
        return priority == Priority.UNSPECIFIED ? Integer.MAX_VALUE : priority.getValue();
    }
}
