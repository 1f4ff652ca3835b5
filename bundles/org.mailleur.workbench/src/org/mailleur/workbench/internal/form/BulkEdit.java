package org.mailleur.workbench.internal.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mailleur.core.editing.FieldEdit;
import org.mailleur.core.exchange.TypedValue;
import org.mailleur.model.edit.labels.Vocabulary;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.ScreenReader;
import org.mailleur.workbench.internal.look.Wheel;
import org.mailleur.workbench.internal.text.FieldHelp;
import org.mailleur.workbench.internal.text.Words;

/** Gives several rows of a table the same value, as one change. */
final class BulkEdit extends Dialog {

    private static final int WIDTH = 460;
    private static final int LABELS = 130;

    private final List<EObject> rows;
    private final List<EStructuralFeature> columns;
    private final FormTools tools;
    private Combo column;
    private Composite place;
    private Label remark;
    private EStructuralFeature chosen;
    private Object value;
    private Picked picked;

    BulkEdit(Shell parent, List<EObject> rows, List<EStructuralFeature> columns, FormTools tools) {
        super(parent);
        this.rows = rows;
        this.columns = columns.stream().filter(each -> each.isChangeable() && !each.isMany()).toList();
        this.tools = tools;
    }

    /** Asks for a column and a value. */
    Optional<Command> ask() {
        if (open() != Window.OK) {
            return Optional.empty();
        }
        return change(rows, chosen, value).map(edit -> picked != null && picked.first() == value ? picked.with(edit) : edit);
    }

    /** Makes the change; empty when all rows have the value already. */
    static Optional<Command> change(List<EObject> rows, EStructuralFeature feature, Object value) {
        List<Command> edits = rows.stream().filter(row -> CellValues.differs(row, feature, value)).<Command>map(row -> new FieldEdit(row, feature, value)).toList();
        return edits.isEmpty() ? Optional.empty()
                : Optional.of(new CompoundCommand(Words.CHANGE_BULK.with(Vocabulary.label(feature), edits.size()), new java.util.ArrayList<>(edits)));
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Words.BULK_TITLE.with(rows.size()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(20, 16).spacing(12, 10).applyTo(area);
        label(area, Words.BULK_COLUMN);
        column = Wheel.passOn(new Combo(area, SWT.READ_ONLY));
        column.setItems(columns.stream().map(Vocabulary::label).toArray(String[]::new));
        ScreenReader.name(column, Words.BULK_COLUMN.text());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - LABELS, SWT.DEFAULT).applyTo(column);
        column.addListener(SWT.Selection, event -> show());
        label(area, Words.BULK_VALUE);
        place = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        remark = Look.ASIDE.on(new Label(area, SWT.WRAP));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, 4 * column.getFont().getFontData()[0].getHeight() * 2).applyTo(remark);
        return area;
    }

    private static void label(Composite parent, Words text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text.text());
        GridDataFactory.swtDefaults().hint(LABELS, SWT.DEFAULT).applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Words.BULK_DO.with(rows.size()), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Words.CANCEL.text(), false);
        column.select(0);
        show();
        column.setFocus();
    }

    private void show() {
        chosen = columns.get(column.getSelectionIndex());
        for (Control old : place.getChildren()) {
            old.dispose();
        }
        take(null);
        String help = FieldHelp.of(chosen);
        remark.setText((help.isEmpty() ? Words.BULK_EMPTY.text() : help + "\n" + Words.BULK_EMPTY.text()).replace("&", "&&"));
        if (chosen instanceof EReference reference) {
            picker(reference);
        } else if (((EAttribute) chosen).getEAttributeType() instanceof EEnum words) {
            choices(words.getELiterals().stream().map(ChoiceField::word).toList(), words.getELiterals().stream().map(EEnumLiteral::getInstance).toList());
        } else if (((EAttribute) chosen).getEAttributeType() == EcorePackage.Literals.EBOOLEAN) {
            choices(List.of(Words.YES_BOX.text(), Words.NO_BOX.text()), List.of(Boolean.TRUE, Boolean.FALSE));
        } else {
            line((EAttribute) chosen);
        }
        place.getParent().layout(true, true);
    }

    private void take(Object next) {
        value = next;
        getButton(IDialogConstants.OK_ID).setEnabled(true);
    }

    private void picker(EReference reference) {
        Label name = new Label(place, SWT.NONE);
        name.setText(Words.NOBODY_CHOSEN.text());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
        Button choose = new Button(place, SWT.PUSH);
        choose.setText(Words.CHOOSE.text());
        choose.addListener(SWT.Selection, event -> PickerDialog.of(getShell(), rows.getFirst(), reference, tools).pick().ifPresent(now -> {
            picked = now;
            take(now.first());
            name.setText(tools.labels().text(now.first()).replace("&", "&&"));
        }));
    }

    private void choices(List<String> words, List<?> values) {
        Combo combo = Wheel.passOn(new Combo(place, SWT.READ_ONLY));
        combo.setItems(words.toArray(String[]::new));
        ScreenReader.name(combo, Words.BULK_VALUE.text());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        combo.addListener(SWT.Selection, event -> take(values.get(combo.getSelectionIndex())));
    }

    private void line(EAttribute attribute) {
        Text text = Look.INPUT.on(new Text(place, SWT.BORDER));
        text.setMessage(ValueWords.suits(attribute) ? new ValueWords(attribute).example() : "");
        ScreenReader.name(text, Words.BULK_VALUE.text());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
        text.addListener(SWT.Modify, event -> {
            TypedValue read = new CellValues(tools).read(rows.getFirst(), attribute, text.getText());
            switch (read) {
                case TypedValue.Understood understood -> {
                    take(understood.value());
                    remark.setText(Words.BULK_EMPTY.text());
                }
                case TypedValue.Refused refused -> {
                    getButton(IDialogConstants.OK_ID).setEnabled(false);
                    remark.setText(refused.sentence().replace("&", "&&"));
                }
            }
        });
    }
}
