package org.mailleur.workbench.internal.exchange;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.exchange.DuplicateChoice.Decision;
import org.mailleur.core.exchange.ImportPreview;
import org.mailleur.core.exchange.PreviewText;
import org.mailleur.core.exchange.RowOutcome;
import org.mailleur.core.exchange.SourcePreview;
import org.mailleur.core.exchange.Table;
import org.mailleur.core.exchange.Tables;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.SmallButton;
import org.mailleur.workbench.internal.look.ScreenReader;
import org.mailleur.workbench.internal.look.Wheel;
import org.mailleur.workbench.internal.text.Words;

/** Shows line by line what a list would add, change and what is refused; only then imports it. */
final class ImportDialog extends Dialog {

    private static final Point SIZE = new Point(1000, 700);
    private static final int LABEL_WIDTH = 130;
    private static final int DETAIL_HEIGHT = 38;
    private static final int SUMMARY_HEIGHT = 40;
    /** Whoever typed a path for so long without a letter more has typed all of it, in milliseconds. */
    private static final int PAUSE = 500;

    private final EditingSession editing;
    private final Tables tables = new Tables();
    private final Map<Integer, Decision> decisions = new HashMap<>();
    private List<LoadedFile> targets = List.of();
    private Optional<ImportPreview> preview = Optional.empty();
    private Set<Integer> doubtful = Set.of();
    private ImportLook looking;
    private final Runnable typed = this::typed;
    private String lookedAt = "";
    private Text file;
    private Combo table;
    private Combo target;
    private ExpectedColumns expected;
    private Label summary;
    private ProgressBar working;
    private OutcomeTable outcomes;
    private Label detail;
    private Button same;
    private Button other;
    private Button rest;

    ImportDialog(Shell parent, EditingSession editing) {
        super(parent);
        this.editing = editing;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    /** Asks; empty when the person changed her mind. */
    Optional<ImportPreview> ask() {
        return open() == Window.OK ? preview : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Words.IMPORT_TITLE.text());
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = Look.PAPER.on((Composite) super.createDialogArea(parent));
        GridLayoutFactory.fillDefaults().margins(20, 16).spacing(0, 8).applyTo(area);
        addQuestions(area);
        summary = Look.PAPER.on(new Label(area, SWT.WRAP));
        summary.setText(Words.IMPORT_TEXT.text());
        GridDataFactory.fillDefaults().grab(true, false).hint(SIZE.x - 40, SUMMARY_HEIGHT).applyTo(summary);
        working = new ProgressBar(area, SWT.HORIZONTAL);
        working.setVisible(false);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 4).applyTo(working);
        outcomes = new OutcomeTable(area, this::allow);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(outcomes.control());
        detail = Look.ASIDE.on(new Label(area, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(SIZE.x - 40, DETAIL_HEIGHT).applyTo(detail);
        Composite answers = Look.PAPER.on(new Composite(area, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(answers);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(answers);
        same = SmallButton.on(answers, Words.IMPORT_IS_SAME.text(), () -> decide(Decision.SAME));
        other = SmallButton.on(answers, Words.IMPORT_IS_OTHER.text(), () -> decide(Decision.NEW));
        rest = Look.PAPER.on(new Button(answers, SWT.CHECK));
        rest.setText(Words.IMPORT_REST.text());
        rest.addListener(SWT.Selection, event -> look());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(rest);
        return area;
    }

    private void addQuestions(Composite area) {
        Composite grid = Look.PAPER.on(new Composite(area, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 6).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
        label(grid, Words.IMPORT_FILE);
        file = Look.INPUT.on(new Text(grid, SWT.BORDER | SWT.SINGLE));
        ScreenReader.name(file, Words.IMPORT_FILE.text());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
        file.addListener(SWT.DefaultSelection, event -> chosen());
        file.addListener(SWT.Modify, event -> file.getDisplay().timerExec(PAUSE, typed));
        file.addListener(SWT.FocusOut, event -> typed());
        SmallButton.on(grid, Words.BROWSE.text(), this::browse);
        label(grid, Words.IMPORT_TABLE);
        table = combo(grid, Words.IMPORT_TABLE, 1);
        table.setItems(tables.all().stream().map(each -> FrenchFormat.capitalised(each.label())).toArray(String[]::new));
        table.select(0);
        table.setVisibleItemCount(tables.all().size());
        table.addListener(SWT.Selection, event -> {
            fillTargets();
            look();
        });
        expected = new ExpectedColumns(grid, sentence -> summary.setText(sentence.replace("&", "&&")));
        label(grid, Words.IMPORT_TARGET);
        target = combo(grid, Words.IMPORT_TARGET, 2);
        target.addListener(SWT.Selection, event -> look());
        label(grid, Words.IMPORT_COLUMNS);
        expected.create(grid);
        fillTargets();
    }

    private static void label(Composite grid, Words words) {
        Label label = Look.FIELD.on(new Label(grid, SWT.NONE));
        label.setText(words.text());
        GridDataFactory.swtDefaults().hint(LABEL_WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, words == Words.IMPORT_COLUMNS ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
    }

    private static Combo combo(Composite grid, Words name, int columns) {
        Combo combo = Wheel.passOn(Look.INPUT.on(new Combo(grid, SWT.READ_ONLY | SWT.DROP_DOWN)));
        ScreenReader.name(combo, name.text());
        GridDataFactory.fillDefaults().span(columns, 1).applyTo(combo);
        return combo;
    }

    private Table chosenTable() {
        return tables.all().get(table.getSelectionIndex());
    }

    /** What is a part of something goes to where that is; for the rest, one file may be named. */
    private void fillTargets() {
        targets = editing.space().files().stream().filter(each -> each.kind().rootClass() == chosenTable().containment().getEContainingClass()).toList();
        List<String> names = new ArrayList<>(List.of(Words.IMPORT_TARGET_BY_LIST.text()));
        targets.forEach(each -> names.add(each.path().getFileName().toString()));
        target.setItems(names.toArray(String[]::new));
        target.select(targets.size() == 1 ? 1 : 0);
        target.setEnabled(!targets.isEmpty());
        expected.show(chosenTable());
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setText(Words.IMPORT_TITLE.text());
        dialog.setFilterExtensions(new String[] { "*.csv;*.CSV;*.txt", "*" });
        dialog.setFilterNames(new String[] { Words.IMPORT_LISTS.text(), Words.IMPORT_ALL_FILES.text() });
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
            chosen();
        }
    }

    /** A path that was typed counts once nobody types any more. */
    private void typed() {
        if (!file.isDisposed() && !file.getText().equals(lookedAt)) {
            chosen();
        }
    }

    /** As typed or pasted: Windows copies a path with quotation marks around it. */
    private Optional<Path> path() {
        String written = file.getText().strip().replaceAll("^\"(.*)\"$", "$1");
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(Path.of(written));
        } catch (InvalidPathException e) {
            // No file can be called so.
            return Optional.empty();
        }
    }

    /** The name of a list often says what it lists. */
    private void chosen() {
        lookedAt = file.getText();
        String name = path().map(Path::getFileName).map(Path::toString).orElse("");
        tables.find(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z].*", "")).filter(found -> !found.equals(chosenTable())).ifPresent(found -> {
            table.select(tables.all().indexOf(found));
            fillTargets();
        });
        decisions.clear();
        look();
    }

    private void decide(Decision decision) {
        outcomes.selected().forEach(line -> decisions.put(line.line(), decision));
        look();
    }

    private void look() {
        if (looking != null) {
            looking.cancel();
        }
        preview = Optional.empty();
        Optional<Path> list = path();
        if (list.isEmpty()) {
            nothing(file.getText().isBlank() ? Words.IMPORT_TEXT.text() : Words.IMPORT_NO_PATH.with(file.getText().strip()));
            return;
        }
        allow();
        working.setSelection(0);
        working.setVisible(true);
        int index = target.getSelectionIndex();
        ImportOrder order = new ImportOrder(list.get(), chosenTable(), index > 0 ? Optional.of(targets.get(index - 1)) : Optional.empty(),
                Map.copyOf(decisions), rest.getSelection());
        Display display = file.getDisplay();
        ImportLook look = new ImportLook(editing, tables, order, hundredths -> display.asyncExec(() -> advance(order, hundredths)),
                found -> display.asyncExec(() -> show(order, found)));
        looking = look;
        look.schedule();
    }

    private void nothing(String sentence) {
        working.setVisible(false);
        doubtful = Set.of();
        outcomes.show(List.of());
        summary.setText(FrenchFormat.spaced(sentence).replace("&", "&&"));
        allow();
    }

    private boolean isWanted(ImportOrder order) {
        return !file.isDisposed() && path().filter(order.list()::equals).isPresent();
    }

    private void advance(ImportOrder order, int hundredths) {
        if (isWanted(order)) {
            working.setSelection(hundredths);
        }
    }

    private void show(ImportOrder order, ImportFound found) {
        if (!isWanted(order)) {
            return;
        }
        working.setVisible(false);
        switch (found) {
            case ImportFound.Refused refused -> nothing(refused.sentence());
            case ImportFound.Shown shown -> {
                preview = Optional.of(shown.preview());
                doubtful = shown.doubtful();
                SourcePreview source = shown.preview().sources().getFirst();
                outcomes.show(shown.lines());
                summary.setText(summary(shown.preview(), source));
            }
        }
        allow();
    }

    private String summary(ImportPreview shown, SourcePreview source) {
        int refused = shown.count(RowOutcome.Refused.class);
        String counts = PreviewText.summary(shown.count(RowOutcome.Added.class), shown.count(RowOutcome.Changed.class), shown.count(RowOutcome.Unchanged.class), refused);
        String then = shown.command().isPresent() ? Words.IMPORT_READY.text() : refused > 0 ? Words.IMPORT_BLOCKED.text() : Words.IMPORT_NOTHING.text();
        return Words.IMPORT_SUMMARY.with(counts, source.format()) + "\n" + then;
    }

    private void allow() {
        // What a column cuts off can be read here.
        detail.setText(outcomes.selected().stream().limit(1).map(OutcomeLine::detail).findFirst().orElse("").replace("&", "&&"));
        boolean decidable = outcomes.selected().stream().anyMatch(line -> doubtful.contains(line.line()));
        same.setEnabled(decidable);
        other.setEnabled(decidable);
        Button go = getButton(IDialogConstants.OK_ID);
        if (go != null) {
            go.setEnabled(preview.flatMap(ImportPreview::command).isPresent());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Words.IMPORT.text(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Words.CANCEL.text(), false);
        getShell().setDefaultButton(null);
        allow();
        file.setFocus();
    }

    @Override
    public boolean close() {
        if (looking != null) {
            looking.cancel();
        }
        return super.close();
    }
}
