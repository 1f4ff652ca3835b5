package org.mailleur.workbench.internal.form;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.mailleur.core.text.French;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.model.edit.labels.Vocabulary;
import org.mailleur.workbench.internal.edit.Growing;
import org.mailleur.workbench.internal.edit.Removing;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.SmallButton;
import org.mailleur.workbench.internal.text.Words;

/** Small elements as lines of a table: seats, shares of funding, roles. Each cell is filled in where it stands. */
final class ChildTable {

    private static final int FEWEST = 3;
    private static final int MOST = 12;
    private static final int NARROWEST = 60;

    private final EObject object;
    private final EReference reference;
    private final List<EStructuralFeature> columns;
    private final FormTools tools;
    private TableViewer viewer;
    private List<Button> needSelection = List.of();
    private int rows = -1;

    ChildTable(EObject object, EReference reference, List<EStructuralFeature> columns, FormTools tools) {
        this.object = object;
        this.reference = reference;
        this.columns = columns;
        this.tools = tools;
    }

    void create(Composite parent) {
        Composite frame = Look.PAPER.on(new Composite(parent, SWT.NONE));
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        columns.forEach(feature -> addColumn(layout, feature));
        makeCellsReachable();
        addButtons(parent);
        viewer.addSelectionChangedListener(event -> needSelection.forEach(each -> each.setEnabled(!event.getSelection().isEmpty())));
        refresh();
    }

    private void addColumn(TableColumnLayout layout, EStructuralFeature feature) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Vocabulary.label(feature));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(feature instanceof EReference ? 40 : 20, NARROWEST, true));
        CellWords words = new CellWords(tools.labels());
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return words.text((EObject) row, feature);
            }

            @Override
            public String getToolTipText(Object row) {
                return words.text((EObject) row, feature);
            }
        });
        column.setEditingSupport(new CellEditing(viewer, feature, tools));
    }

    /** Cells are gone to with the arrows, filled in with Enter, F2 or a click, and left for the next with the tabulator. */
    private void makeCellsReachable() {
        TableViewerFocusCellManager cells = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
        ColumnViewerEditorActivationStrategy strategy = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION && ((org.eclipse.swt.events.MouseEvent) event.sourceEvent).button == 1
                        || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && (event.keyCode == SWT.CR || event.keyCode == SWT.F2)
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        };
        TableViewerEditor.create(viewer, cells, strategy,
                ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    private void addButtons(Composite parent) {
        Composite buttons = Look.PAPER.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(6, 2).applyTo(buttons);
        for (EClass type : Growing.types(reference)) {
            SmallButton.on(buttons, Words.ADD_CHILD.with(Vocabulary.label(type)), () -> add(type));
        }
        needSelection = List.of(SmallButton.on(buttons, Words.OPEN.text(), this::open), SmallButton.on(buttons, Words.MOVE_UP.text(), () -> move(-1)),
                SmallButton.on(buttons, Words.MOVE_DOWN.text(), () -> move(1)), SmallButton.on(buttons, Words.DELETE.text(), this::delete));
        needSelection.forEach(each -> each.setEnabled(false));
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                delete();
            }
        });
    }

    @SuppressWarnings("unchecked")
    private EList<EObject> children() {
        return (EList<EObject>) object.eGet(reference);
    }

    private List<EObject> selected() {
        List<?> lines = viewer.getStructuredSelection().toList();
        return lines.stream().map(EObject.class::cast).toList();
    }

    private void add(EClass type) {
        EObject child = EcoreUtil.create(type);
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

    void refresh() {
        List<EObject> now = List.copyOf(children());
        if (now.equals(viewer.getInput())) {
            viewer.refresh();
        } else {
            viewer.setInput(now);
        }
        int shown = Math.max(FEWEST, Math.min(MOST, now.size()));
        if (shown != rows) {
            rows = shown;
            int height = viewer.getTable().getHeaderHeight() + shown * viewer.getTable().getItemHeight() + 4;
            GridDataFactory.fillDefaults().grab(true, false).hint(300, height).applyTo(viewer.getTable().getParent());
            tools.reflow().run();
        }
    }
}
