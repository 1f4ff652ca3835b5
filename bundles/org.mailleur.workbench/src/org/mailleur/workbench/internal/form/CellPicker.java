package org.mailleur.workbench.internal.form;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.mailleur.model.edit.labels.ObjectLabels;
import org.mailleur.workbench.internal.text.Words;

/** Looks for what a cell names; letters typed on it begin the search. */
final class CellPicker extends DialogCellEditor {

    private final ObjectLabels labels;
    private final Function<String, Optional<Picked>> search;
    private final Consumer<Picked> taken;
    private Button button;
    private String typed = "";

    /**
     * Makes the editor.
     *
     * @param parent the table
     * @param labels what objects are called
     * @param search asks for what is looked for, beginning with these letters
     * @param taken  told before the cell takes its value
     */
    CellPicker(Composite parent, ObjectLabels labels, Function<String, Optional<Picked>> search, Consumer<Picked> taken) {
        super(parent);
        this.labels = labels;
        this.search = search;
        this.taken = taken;
    }

    @Override
    protected Object openDialogBox(Control window) {
        String letters = typed;
        typed = "";
        Optional<Picked> picked = search.apply(letters);
        picked.ifPresent(taken);
        return picked.map(Picked::first).orElse(null);
    }

    @Override
    public void activate(ColumnViewerEditorActivationEvent event) {
        super.activate(event);
        if (CellKeys.writes(event)) {
            write(event.character);
        }
    }

    /** Several letters may be on their way before the window stands. */
    private void write(char letter) {
        typed += letter;
        if (typed.length() == 1) {
            button.getDisplay().asyncExec(() -> {
                if (!button.isDisposed() && !typed.isEmpty()) {
                    button.notifyListeners(SWT.Selection, new Event());
                }
            });
        }
    }

    /** The tabulator goes to the next cell from here too, not out of the table. */
    @Override
    protected Button createButton(Composite parent) {
        button = super.createButton(parent);
        button.setText(Words.CHOOSE.text());
        button.addListener(SWT.KeyDown, event -> {
            if (CellKeys.writes(event.character, event.stateMask)) {
                write(event.character);
            }
        });
        button.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = false;
                Event passed = new Event();
                passed.detail = event.detail;
                passed.stateMask = event.stateMask;
                parent.notifyListeners(SWT.Traverse, passed);
            }
        });
        return button;
    }

    @Override
    protected void updateContents(Object value) {
        if (getDefaultLabel() != null) {
            getDefaultLabel().setText(value instanceof EObject target ? labels.text(target).replace("&", "&&") : "");
        }
    }
}
