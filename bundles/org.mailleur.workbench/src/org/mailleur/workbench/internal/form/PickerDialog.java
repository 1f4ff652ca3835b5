package org.mailleur.workbench.internal.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.mailleur.core.text.TextFolding;
import org.mailleur.model.edit.labels.Vocabulary;
import org.mailleur.workbench.internal.form.Candidates.Candidate;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.Pictures;
import org.mailleur.workbench.internal.look.ScreenReader;
import org.mailleur.workbench.internal.look.WholeText;
import org.mailleur.workbench.internal.text.Words;

/** Lets a person find an object by a few letters of its name. */
final class PickerDialog extends Dialog {

    private static final Point SIZE = new Point(560, 460);
    /** More lines than anybody reads; whoever has more types another letter. */
    private static final int MOST = 300;

    private final EReference reference;
    private final List<Candidate> candidates;
    private final List<String> folded;
    private final List<Candidate> shown = new ArrayList<>();
    private List<EObject> chosen = List.of();
    private Text search;
    private Table table;
    private Label count;

    PickerDialog(Shell parent, EReference reference, List<Candidate> candidates) {
        super(parent);
        this.reference = reference;
        this.candidates = candidates;
        folded = candidates.stream().map(each -> TextFolding.fold(each.text() + " " + each.place())).toList();
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    /** Asks; empty when the person changed her mind. */
    Optional<List<EObject>> pick() {
        return open() == Window.OK && !chosen.isEmpty() ? Optional.of(chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Vocabulary.label(reference));
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 6).applyTo(area);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Words.PICK_HINT.text());
        ScreenReader.name(search, Words.PICK_HINT.text());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        table = new Table(area, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | (reference.isMany() ? SWT.MULTI : SWT.SINGLE));
        ScreenReader.name(table, Vocabulary.label(reference));
        WholeText.of(table);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        count = Look.ASIDE.on(new Label(area, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        Pictures pictures = new Pictures(table);
        table.addListener(SWT.SetData, event -> {
            TableItem item = (TableItem) event.item;
            Candidate each = shown.get(event.index);
            item.setText(each.place().isEmpty() ? each.text() : Words.PICK_LINE.with(each.text(), each.place()));
            item.setImage(pictures.icon(each.object().eClass()));
        });
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        table.addListener(SWT.Selection, event -> allow());
        search.addListener(SWT.Modify, event -> filter());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.setFocus();
            }
        });
        return area;
    }

    private void filter() {
        List<String> words = Arrays.stream(TextFolding.fold(search.getText()).split(" ")).toList();
        shown.clear();
        int all = 0;
        for (int i = 0; i < candidates.size(); i++) {
            if (words.stream().allMatch(folded.get(i)::contains)) {
                all++;
                if (shown.size() < MOST) {
                    shown.add(candidates.get(i));
                }
            }
        }
        table.setItemCount(shown.size());
        table.clearAll();
        table.deselectAll();
        if (!shown.isEmpty()) {
            table.select(0);
        }
        count.setText(all > shown.size() ? Words.PICK_SOME.with(shown.size(), all) : all == 0 ? Words.FOUND_NONE.text() : "");
        allow();
    }

    private void allow() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(table.getSelectionCount() > 0);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Words.CHOOSE_THIS.text(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Words.CANCEL.text(), false);
        filter();
        search.setFocus();
    }

    @Override
    protected void okPressed() {
        chosen = Arrays.stream(table.getSelectionIndices()).mapToObj(shown::get).map(Candidate::object).toList();
        super.okPressed();
    }

}
