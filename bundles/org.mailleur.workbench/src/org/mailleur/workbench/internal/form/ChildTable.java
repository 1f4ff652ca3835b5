package org.mailleur.workbench.internal.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.mailleur.core.text.French;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.edit.labels.Vocabulary;
import org.mailleur.workbench.internal.edit.Growing;
import org.mailleur.workbench.internal.edit.KindMenu;
import org.mailleur.workbench.internal.edit.Removing;
import org.mailleur.workbench.internal.look.FittedColumns;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.ScreenReader;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.look.SmallButton;
import org.mailleur.workbench.internal.look.Wheel;
import org.mailleur.workbench.internal.text.FieldHelp;
import org.mailleur.workbench.internal.text.Words;

/** Small elements as lines of a table: seats, shares of funding, roles. Each cell is filled in where it stands. */
final class ChildTable {

    private static final int FEWEST = 3;
    private static final int MOST = 12;
    /** What is chosen has a button to choose it in its cell, in points. */
    private static final int CHOICE = 120;
    private static final int NAME_MOST = 320;
    private static final int MOST_OF_OTHERS = 200;
    /** Fewer rows are seen at a glance. */
    private static final int MANY = 12;
    /** Typing goes on within this time, in milliseconds. */
    private static final int PAUSE = 100;

    private final EObject object;
    private final EReference reference;
    private final List<EStructuralFeature> columns;
    private final FormTools tools;
    private TableViewer viewer;
    private FittedColumns widths;
    private final CellWords words;
    private final TableRows order;
    private Text filter;
    private TableViewerFocusCellManager cells;
    private List<Button> needSelection = List.of();
    private List<Button> needFileOrder = List.of();
    private int rows = -1;

    ChildTable(EObject object, EReference reference, List<EStructuralFeature> columns, FormTools tools) {
        this.object = object;
        this.reference = reference;
        this.columns = columns;
        this.tools = tools;
        order = new TableRows(columns, tools.labels());
        words = new CellWords(tools.labels());
    }

    void create(Composite parent) {
        addFilter(parent);
        Composite frame = Look.PAPER.on(new Composite(parent, SWT.NONE));
        frame.setLayout(new FillLayout());
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.VIRTUAL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        ScreenReader.name(viewer.getTable(), Vocabulary.label(reference));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        widths = new FittedColumns(viewer.getTable());
        columns.forEach(this::addColumn);
        makeCellsReachable();
        Wheel.passOnFromItsEnd(viewer.getTable());
        addButtons(parent);
        viewer.addSelectionChangedListener(event -> allow());
        refresh();
    }

    private void allow() {
        boolean some = viewer.getTable().getSelectionCount() > 0;
        needSelection.forEach(each -> each.setEnabled(some));
        needFileOrder.forEach(each -> each.setEnabled(some && order.areAsInFile()));
    }

    private void addFilter(Composite parent) {
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Words.TABLE_FILTER.text());
        ScreenReader.name(filter, Words.TABLE_FILTER.text());
        GridDataFactory.swtDefaults().hint(260, SWT.DEFAULT).exclude(true).applyTo(filter);
        filter.setVisible(false);
        Runnable now = this::filter;
        filter.addListener(SWT.Modify, event -> filter.getDisplay().timerExec(PAUSE, now));
    }

    private void filter() {
        if (!filter.isDisposed()) {
            order.filter(filter.getText());
            show();
        }
    }

    /** By a column, the other way round, then as in the file again. */
    private void sort(TableColumn column, EStructuralFeature feature) {
        Optional<TableRows.Order> before = order.order().filter(by -> by.column() == feature);
        order.sort(before.isEmpty() ? Optional.of(new TableRows.Order(feature, false)) : before.filter(by -> !by.down()).map(by -> new TableRows.Order(feature, true)));
        viewer.getTable().setSortColumn(order.order().isPresent() ? column : null);
        viewer.getTable().setSortDirection(order.order().map(by -> by.down() ? SWT.DOWN : SWT.UP).orElse(SWT.NONE));
        show();
    }

    private void addColumn(EStructuralFeature feature) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Vocabulary.label(feature));
        column.getColumn().addListener(SWT.Selection, event -> sort(column.getColumn(), feature));
        column.getColumn().setToolTipText(FieldHelp.of(feature));
        if (Vocabulary.personal(feature)) {
            column.getColumn().setImage(tools.pictures().sign(Sign.PERSONAL));
            column.getColumn().setToolTipText(Words.PERSONAL.with(Vocabulary.label(feature)));
        }
        boolean names = feature instanceof EReference || feature == BasePackage.Literals.NAMED_ELEMENT__NAME;
        widths.add(column.getColumn(), feature instanceof EReference ? CHOICE : 0, names ? NAME_MOST : MOST_OF_OTHERS, names ? 40 : 20);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return words.text((EObject) row, feature);
            }
        });
        column.setEditingSupport(new CellEditing(viewer, feature, tools));
    }

    /** Cells are gone to with the arrows, filled in with Enter, F2, a click or the first letter of what is looked for, and left for the next with the tabulator. */
    private void makeCellsReachable() {
        cells = new TableViewerFocusCellManager(viewer, new CellFrame(viewer));
        ColumnViewerEditorActivationStrategy strategy = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION && ((org.eclipse.swt.events.MouseEvent) event.sourceEvent).button == 1
                        || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && (event.keyCode == SWT.CR || event.keyCode == SWT.F2)
                        || CellKeys.writes(event) && event.getSource() instanceof ViewerCell cell && columns.get(cell.getColumnIndex()) instanceof EReference
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        };
        TableViewerEditor.create(viewer, cells, strategy,
                ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    private void addButtons(Composite parent) {
        List<String> personal = columns.stream().filter(Vocabulary::personal).map(Vocabulary::label).toList();
        if (!personal.isEmpty()) {
            Label note = Look.ASIDE.on(new Label(parent, SWT.WRAP));
            note.setText(Words.TABLE_PERSONAL.with(String.join(", ", personal)));
            GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(note);
        }
        Composite buttons = Look.PAPER.on(new Composite(parent, SWT.NONE));
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.spacing = 6;
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        buttons.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(buttons);
        for (EClass type : Growing.types(reference)) {
            SmallButton.on(buttons, Growing.words(type), () -> KindMenu.make(buttons, type, this::add));
        }
        Button bulk = SmallButton.on(buttons, Words.BULK_BUTTON.text(), this::editTogether);
        Button open = SmallButton.on(buttons, Words.OPEN.text(), this::open);
        needFileOrder = List.of(SmallButton.on(buttons, Words.MOVE_UP.text(), () -> move(-1)), SmallButton.on(buttons, Words.MOVE_DOWN.text(), () -> move(1)));
        needSelection = List.of(bulk, open, SmallButton.on(buttons, Words.DELETE.text(), this::delete));
        allow();
        viewer.getTable().addListener(SWT.KeyDown, this::key);
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
        if (event.keyCode == SWT.DEL) {
            delete();
        } else if (control && event.keyCode == 'v') {
            paste();
        } else if (control && event.keyCode == 'c') {
            clipboard().copy(selected());
        } else if (control && event.keyCode == 'a') {
            viewer.getTable().selectAll();
            allow();
        }
    }

    private TableClipboard clipboard() {
        return new TableClipboard(object, reference, columns, tools);
    }

    /** From the cell with the frame on; without one, below the last row. */
    private void paste() {
        ViewerCell at = cells.getFocusCell();
        List<EObject> shown = order.of(List.copyOf(children()));
        int row = at == null ? shown.size() : Math.max(0, shown.indexOf(at.getElement()));
        clipboard().paste(viewer.getTable().getShell(), shown.subList(row, shown.size()), at == null ? 0 : at.getColumnIndex());
    }

    private void editTogether() {
        new BulkEdit(viewer.getTable().getShell(), selected(), columns, tools).ask().ifPresent(this::execute);
    }

    private void execute(Command command) {
        tools.editing().endTyping();
        tools.editing().execute(command);
        tools.editing().endTyping();
    }

    @SuppressWarnings("unchecked")
    private EList<EObject> children() {
        return (EList<EObject>) object.eGet(reference);
    }

    private List<EObject> selected() {
        List<?> lines = viewer.getStructuredSelection().toList();
        return lines.stream().map(EObject.class::cast).toList();
    }

    private void add(EObject child) {
        Growing.add(tools.editing(), object, reference, child);
        refresh();
        viewer.setSelection(new StructuredSelection(child), true);
        viewer.editElement(child, 0);
    }

    private void open() {
        selected().stream().findFirst().ifPresent(each -> tools.opener().open(each));
    }

    private void delete() {
        if (!selected().isEmpty()) {
            Removing.ask(viewer.getTable().getShell(), tools.editing(), selected());
        }
    }

    private void move(int by) {
        EObject child = selected().getFirst();
        int to = children().indexOf(child) + by;
        if (to >= 0 && to < children().size()) {
            tools.editing().change(FrenchFormat.spaced(Words.CHANGE_MOVE.with(French.designation(child))), () -> children().move(to, child));
        }
    }

    /** Shows what the model has; rows that changed are read again. */
    void refresh() {
        order.changed();
        show();
    }

    private void show() {
        int all = children().size();
        List<EObject> now = order.of(List.copyOf(children()));
        if (now.equals(viewer.getInput())) {
            viewer.refresh();
        } else {
            ISelection chosen = viewer.getSelection();
            viewer.setInput(now);
            viewer.setSelection(chosen);
        }
        widths.fit(now, row -> columns.stream().map(feature -> words.text(row, feature)).toList());
        allow();
        int shown = Math.max(FEWEST, Math.min(MOST, all));
        if (shown != rows) {
            rows = shown;
            int height = viewer.getTable().computeTrim(0, 0, 0, viewer.getTable().getHeaderHeight() + shown * viewer.getTable().getItemHeight()).height + 2;
            GridDataFactory.fillDefaults().grab(true, false).hint(300, height).applyTo(viewer.getTable().getParent());
            GridDataFactory.swtDefaults().hint(260, SWT.DEFAULT).exclude(all < MANY).applyTo(filter);
            filter.setVisible(all >= MANY);
            tools.reflow().run();
        }
    }
}
