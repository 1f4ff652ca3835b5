package org.mailleur.workbench.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.exchange.TypedValue;
import org.mailleur.model.edit.labels.Vocabulary;
import org.mailleur.workbench.internal.edit.Growing;
import org.mailleur.core.text.TextFolding;
import org.mailleur.workbench.internal.text.Words;

/**
 * Cells copied from a spreadsheet, as it puts them on the clipboard: a line for each row, cells with tabulators between. They fill the
 * table from one cell on; rows that it does not have yet are added.
 */
final class TablePaste {

    /** A value for a cell. */
    private record Cell(EObject row, EStructuralFeature feature, Object value) {
    }

    private final EObject holder;
    private final EReference reference;
    private final List<Cell> cells = new ArrayList<>();
    private final List<EObject> added = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();

    private TablePaste(EObject holder, EReference reference) {
        this.holder = holder;
        this.reference = reference;
    }

    /**
     * Plans what pasting would do; changes nothing.
     *
     * @param holder    holds the rows
     * @param reference as what
     * @param rows      the rows to fill, from the first; what goes beyond them is added
     * @param columns   the columns to fill, from the first
     * @param text      what was copied
     * @param values    understands cells
     */
    static TablePaste plan(EObject holder, EReference reference, List<EObject> rows, List<EStructuralFeature> columns, String text, CellValues values) {
        TablePaste paste = new TablePaste(holder, reference);
        List<String> lines = text.lines().toList();
        int first = !lines.isEmpty() && isHeading(lines.getFirst(), columns) ? 1 : 0;
        for (int i = first; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                paste.line(i - first, lines.get(i), rows, columns, values);
            }
        }
        return paste;
    }

    /** Who copies a whole sheet copies its titles too. */
    private static boolean isHeading(String line, List<EStructuralFeature> columns) {
        String[] titles = line.split("\t", -1);
        for (int i = 0; i < titles.length && i < columns.size(); i++) {
            if (!TextFolding.fold(titles[i]).equals(TextFolding.fold(Vocabulary.label(columns.get(i))))) {
                return false;
            }
        }
        return true;
    }

    private void line(int index, String line, List<EObject> rows, List<EStructuralFeature> columns, CellValues values) {
        EObject row = index < rows.size() ? rows.get(index) : newRow();
        String[] texts = line.split("\t", -1);
        for (int i = 0; i < texts.length && i < columns.size(); i++) {
            EStructuralFeature feature = columns.get(i);
            switch (values.read(row, feature, texts[i])) {
                case TypedValue.Understood understood -> {
                    if (CellValues.differs(row, feature, understood.value())) {
                        cells.add(new Cell(row, feature, understood.value()));
                    }
                }
                case TypedValue.Refused refused -> refusals.add(Words.PASTE_REFUSED.with(index + 1, Vocabulary.label(feature), refused.sentence()));
            }
        }
    }

    private EObject newRow() {
        added.add(EcoreUtil.create(Growing.types(reference).getFirst()));
        return added.getLast();
    }

    /** Says which cells were not understood. */
    List<String> refusals() {
        return refusals;
    }

    int size() {
        return cells.size();
    }

    /** Fills in what was understood. */
    @SuppressWarnings("unchecked")
    void run() {
        ((EList<EObject>) holder.eGet(reference)).addAll(added);
        for (Cell each : cells) {
            if (each.value() == null) {
                each.row().eUnset(each.feature());
            } else {
                each.row().eSet(each.feature(), each.value());
            }
        }
    }
}
