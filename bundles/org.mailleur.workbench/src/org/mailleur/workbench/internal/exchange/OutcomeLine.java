package org.mailleur.workbench.internal.exchange;

import java.util.ArrayList;
import java.util.List;

import org.mailleur.core.exchange.FieldChange;
import org.mailleur.core.exchange.Remark;
import org.mailleur.core.exchange.RowOutcome;
import org.mailleur.core.exchange.SourcePreview;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.workbench.internal.text.Words;

/**
 * A line of the preview.
 *
 * @param line    where it stands in the list; 0 for the whole list
 * @param what    what becomes of it, in French
 * @param element what it is
 * @param detail  the particulars: what changes, or why it is refused
 * @param refused whether it cannot be taken in
 */
record OutcomeLine(int line, String what, String element, String detail, boolean refused) {

    private static final int LONGEST = 60;

    /** Returns the lines of a preview: first what is refused, then what was noticed, then all others as they stand in the list. */
    static List<OutcomeLine> of(SourcePreview preview) {
        List<OutcomeLine> refused = new ArrayList<>();
        List<OutcomeLine> others = new ArrayList<>();
        preview.rows().forEach(row -> (row instanceof RowOutcome.Refused ? refused : others).add(of(row)));
        List<OutcomeLine> all = new ArrayList<>(refused);
        preview.remarks().forEach(remark -> all.add(of(remark)));
        all.addAll(others);
        return all;
    }

    private static OutcomeLine of(Remark remark) {
        return new OutcomeLine(remark.line(), Words.IMPORT_REMARK.text(), "", FrenchFormat.spaced(remark.sentence()), false);
    }

    private static OutcomeLine of(RowOutcome row) {
        return switch (row) {
            case RowOutcome.Added added -> new OutcomeLine(added.line(), Words.IMPORT_ADDED.text(), added.element(), "", false);
            case RowOutcome.Changed changed -> new OutcomeLine(changed.line(), Words.IMPORT_CHANGED.text(), changed.element(),
                    String.join("\u00a0; ", changed.changes().stream().map(OutcomeLine::text).toList()), false);
            case RowOutcome.Unchanged same -> new OutcomeLine(same.line(), Words.IMPORT_SAME.text(), same.element(), "", false);
            case RowOutcome.Refused no -> new OutcomeLine(no.line(), Words.IMPORT_REFUSED.text(), no.element(),
                    FrenchFormat.spaced(String.join(" ", no.reasons())), true);
        };
    }

    private static String text(FieldChange change) {
        return Words.IMPORT_FIELD.with(change.field(), shown(change.before()), shown(change.after()));
    }

    private static String shown(String value) {
        String line = value.replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? Words.EMPTY_VALUE.text() : line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
