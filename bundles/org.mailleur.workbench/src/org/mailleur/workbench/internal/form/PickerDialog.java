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
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.mailleur.core.text.TextFolding;
import org.mailleur.model.edit.labels.Vocabulary;
import org.mailleur.workbench.internal.edit.KindMenu;
import org.mailleur.workbench.internal.form.Candidates.Candidate;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.Pictures;
import org.mailleur.workbench.internal.look.ScreenReader;
import org.mailleur.workbench.internal.look.SmallButton;
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
    private final Optional<NewPlace> newPlace;
    private Optional<Picked> picked = Optional.empty();
    private String letters = "";
    private Text search;
    private Table table;
    private Label count;
    private Button add;

    PickerDialog(Shell parent, EReference reference, List<Candidate> candidates, Optional<NewPlace> newPlace) {
        super(parent);
        this.reference = reference;
        this.candidates = candidates;
        this.newPlace = newPlace;
        folded = candidates.stream().map(each -> TextFolding.fold(each.text() + " " + each.place())).toList();
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    /** Makes the dialog that looks for what an object may name, in the whole space. */
    static PickerDialog of(Shell parent, EObject object, EReference reference, FormTools tools) {
        return new PickerDialog(parent, reference, new Candidates(tools).of(object, reference), NewPlace.of(object, reference, tools.editing()));
    }

    /** Begins with letters that were typed before the dialog stood. */
    PickerDialog beginning(String typed) {
        letters = typed;
        return this;
    }

    /** Asks; empty when the person changed her mind. */
    Optional<Picked> pick() {
        return open() == Window.OK ? picked : Optional.empty();
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
        addFoot(area);
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

    private void addFoot(Composite area) {
        Composite foot = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        count = Look.ASIDE.on(new Label(foot, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        add = SmallButton.on(foot, "", this::add);
        GridDataFactory.swtDefaults().applyTo(add);
        add.setVisible(false);
    }

    private String typed() {
        return search.getText().strip();
    }

    /** What has this very name is there already. */
    private void offer() {
        String name = typed();
        boolean offered = newPlace.isPresent() && !name.isEmpty() && candidates.stream().noneMatch(each -> TextFolding.fold(each.text()).equals(TextFolding.fold(name)));
        add.setText(offered ? newPlace.get().words(name).replace("&", "&&") : "");
        add.setVisible(offered);
        add.getParent().layout(true);
    }

    private void add() {
        newPlace.ifPresent(place -> KindMenu.make(add, place.place().getEReferenceType(), made -> take(place, made)));
    }

    private void take(NewPlace place, EObject made) {
        picked = Optional.of(new Picked(List.of(place.made(made, typed())), newPlace));
        super.okPressed();
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
        offer();
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
        search.setFocus();
        search.setText(letters);
        search.setSelection(letters.length());
        filter();
    }

    @Override
    protected void okPressed() {
        List<EObject> chosen = Arrays.stream(table.getSelectionIndices()).mapToObj(shown::get).map(Candidate::object).toList();
        picked = chosen.isEmpty() ? Optional.empty() : Optional.of(new Picked(chosen, Optional.empty()));
        super.okPressed();
    }

}
