package org.mailleur.workbench.internal.form;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.mailleur.workbench.internal.look.QuestionDialog;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.text.Words;

/**
 * Rows on the clipboard, as spreadsheets put them there and take them.
 *
 * @param object    holds the rows
 * @param reference as what
 * @param columns   the table's columns
 * @param tools     makes changes
 */
record TableClipboard(EObject object, EReference reference, List<EStructuralFeature> columns, FormTools tools) {

    void copy(List<EObject> rows) {
        CellWords words = new CellWords(tools.labels());
        String text = rows.stream().map(row -> columns.stream().map(column -> words.text(row, column)).collect(Collectors.joining("\t"))).collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    /** Fills rows from a column on, as one change; what is not understood is said first. */
    void paste(Shell shell, List<EObject> rows, int column) {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        String text = clipboard.getContents(TextTransfer.getInstance()) instanceof String string ? string : "";
        clipboard.dispose();
        TablePaste plan = TablePaste.plan(object, reference, rows, columns.subList(column, columns.size()), text, new CellValues(tools));
        boolean wanted = plan.refusals().isEmpty() || new QuestionDialog(shell, Words.PASTE_TITLE.text(), Sign.ATTENTION,
                Words.PASTE_QUESTION.with(plan.refusals().size(), plan.size()), plan.refusals(), Words.PASTE_REST.text()).ask();
        if (wanted && plan.size() > 0) {
            tools.editing().endTyping();
            tools.editing().change(Words.CHANGE_TABLE_PASTE.with(plan.size()), plan::run);
            tools.editing().endTyping();
        }
    }
}
