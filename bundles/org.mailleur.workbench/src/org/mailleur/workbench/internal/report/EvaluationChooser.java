package org.mailleur.workbench.internal.report;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.mailleur.model.edit.labels.ObjectLabels;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.workbench.internal.text.Words;

/** Asks of which evaluation the report is wanted. */
public final class EvaluationChooser extends Dialog {

    private final List<Evaluation> evaluations;
    private Evaluation chosen;
    private Button marked;

    /**
     * Creates the dialog.
     *
     * @param shell       the window
     * @param evaluations those to choose from, at least one
     * @param first       the one that is chosen at first
     */
    public EvaluationChooser(Shell shell, List<Evaluation> evaluations, Evaluation first) {
        super(shell);
        this.evaluations = evaluations;
        chosen = first;
    }

    /**
     * Asks.
     *
     * @return the evaluation, empty when the person changed her mind
     */
    public Optional<Evaluation> ask() {
        return open() == OK ? Optional.of(chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Words.REPORT_TITLE.text());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(20, 20).spacing(0, 8).applyTo(area);
        Label question = new Label(area, SWT.WRAP);
        question.setText(Words.REPORT_CHOOSE.text());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(question);
        ObjectLabels labels = new ObjectLabels();
        for (Evaluation each : evaluations) {
            Button button = new Button(area, SWT.RADIO | SWT.WRAP);
            button.setText(labels.text(each).replace("&", "&&"));
            button.setSelection(each == chosen);
            marked = each == chosen ? button : marked;
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    chosen = each;
                }
            });
            GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        }
        return area;
    }

    /** The keys begin at the line that is marked. */
    @Override
    public void create() {
        super.create();
        marked.setFocus();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Words.REPORT_MAKE.text(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Words.CANCEL.text(), false);
    }
}
