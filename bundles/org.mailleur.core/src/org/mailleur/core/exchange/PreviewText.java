package org.mailleur.core.exchange;

import java.util.ArrayList;
import java.util.List;

/** An import's preview as text, for a terminal or a log: what is new, what changes from what to what, what is refused and why. */
public final class PreviewText {

    private static final int LONGEST = 60;

    private final int most;

    /**
     * Makes the text.
     *
     * @param most how many lines of each kind are shown in full for each file; refused ones always are
     */
    public PreviewText(int most) {
        this.most = most;
    }

    /**
     * Writes a preview.
     *
     * @param preview the preview
     * @return its lines
     */
    public List<String> lines(ImportPreview preview) {
        List<String> lines = new ArrayList<>();
        for (SourcePreview source : preview.sources()) {
            lines.add("« " + source.file() + " » – " + source.table() + " : " + summary(source.count(RowOutcome.Added.class),
                    source.count(RowOutcome.Changed.class), source.count(RowOutcome.Unchanged.class), source.count(RowOutcome.Refused.class)));
            source.remarks().stream().limit(most).forEach(remark -> lines.add("  remarque – " + at(remark.line()) + remark.sentence()));
            more(source.remarks().size(), "remarques", lines);
            rows(source, lines);
        }
        return lines;
    }

    /**
     * Counts in words.
     *
     * @param added     how many are new
     * @param changed   how many change
     * @param unchanged how many stay
     * @param refused   how many are refused
     * @return a French phrase
     */
    public static String summary(int added, int changed, int unchanged, int refused) {
        return plural(added, "ajout") + ", " + plural(changed, "modification") + ", " + unchanged + " sans changement, " + plural(refused, "refus");
    }

    private static String plural(int count, String one) {
        return count + " " + one + (count > 1 && !one.endsWith("s") ? "s" : "");
    }

    private void rows(SourcePreview source, List<String> lines) {
        int added = 0;
        int changed = 0;
        for (RowOutcome row : source.rows()) {
            if (row instanceof RowOutcome.Added && added++ < most || row instanceof RowOutcome.Changed && changed++ < most
                    || row instanceof RowOutcome.Refused) {
                show(row, lines);
            }
        }
        more(added, "ajouts", lines);
        more(changed, "modifications", lines);
    }

    private static void show(RowOutcome row, List<String> lines) {
        switch (row) {
        case RowOutcome.Added(int line, String element) -> lines.add("  + " + at(line) + element);
        case RowOutcome.Changed(int line, String element, List<FieldChange> changes) -> {
            lines.add("  ~ " + at(line) + element);
            changes.forEach(change -> lines.add("      " + change.field() + " : " + text(change.before()) + " → " + text(change.after())));
        }
        case RowOutcome.Refused(int line, String element, List<String> reasons) -> {
            lines.add("  ! " + at(line) + element);
            reasons.forEach(reason -> lines.add("      " + reason));
        }
        case RowOutcome.Unchanged(int line, String element) -> lines.add("  = " + at(line) + element);
        }
    }

    private void more(int count, String what, List<String> lines) {
        if (count > most) {
            lines.add("  … et " + (count - most) + " autres " + what);
        }
    }

    private static String at(int line) {
        return line == 0 ? "" : "ligne " + line + " : ";
    }

    private static String text(String value) {
        String line = value.replaceAll("\\s*[\r\n]+\\s*", " ¶ ");
        return line.isEmpty() ? "(rien)" : "« " + (line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…") + " »";
    }
}
