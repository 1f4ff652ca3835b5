package org.mailleur.workbench.internal.form;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.mailleur.core.editing.FieldEdit;
import org.mailleur.core.exchange.TypedValue;
import org.mailleur.workbench.internal.text.Words;

/** Fills in the cells of one column: by typing, by choosing a word, or by looking for what is named. */
final class CellEditing extends EditingSupport {

    private final Table table;
    private final EStructuralFeature feature;
    private final FormTools tools;
    /** What was chosen last: it may have to be added before a cell names it. */
    private Picked picked;

    CellEditing(TableViewer viewer, EStructuralFeature feature, FormTools tools) {
        super(viewer);
        this.table = viewer.getTable();
        this.feature = feature;
        this.tools = tools;
    }

    @Override
    protected boolean canEdit(Object row) {
        return feature.isChangeable();
    }

    private List<EEnumLiteral> choices() {
        return ((EEnum) feature.getEType()).getELiterals();
    }

    @Override
    protected CellEditor getCellEditor(Object row) {
        if (feature instanceof EReference reference) {
            return new CellPicker(table, tools.labels(), letters -> PickerDialog.of(table.getShell(), (EObject) row, reference, tools).beginning(letters).pick(), now -> picked = now);
        } else if (feature.getEType() instanceof EEnum) {
            return new ComboBoxCellEditor(table, choices().stream().map(ChoiceField::word).toArray(String[]::new), SWT.READ_ONLY);
        }
        TextCellEditor editor = new TextCellEditor(table);
        editor.setValidator(typed -> new CellValues(tools).read((EObject) row, feature, String.valueOf(typed)) instanceof TypedValue.Refused refused
                ? refused.sentence() : null);
        return editor;
    }

    @Override
    protected Object getValue(Object row) {
        Object value = ((EObject) row).eGet(feature);
        if (feature instanceof EReference) {
            return value;
        } else if (value instanceof Enumerator choice) {
            return choices().stream().map(EEnumLiteral::getInstance).toList().indexOf(choice);
        }
        return value == null ? "" : value instanceof String text ? text : value instanceof Boolean truth ? (truth.booleanValue() ? Words.YES_BOX : Words.NO_BOX).text()
                : new ValueWords((EAttribute) feature).text(value);
    }

    @Override
    protected void setValue(Object row, Object entered) {
        EObject object = (EObject) row;
        if (entered == null && !(feature instanceof EReference)) {
            // What could not be understood leaves the cell as it was.
            return;
        }
        Object value = feature instanceof EReference ? entered : understood(object, entered);
        if (CellValues.differs(object, feature, value)) {
            tools.editing().endTyping();
            Command edit = new FieldEdit(object, feature, value);
            tools.editing().execute(picked != null && picked.first() == value ? picked.with(edit) : edit);
            picked = null;
            tools.editing().endTyping();
        }
    }

    private Object understood(EObject row, Object entered) {
        if (entered instanceof Integer index && feature.getEType() instanceof EEnum) {
            return choices().get(Math.max(0, index)).getInstance();
        }
        return new CellValues(tools).read(row, feature, entered.toString()) instanceof TypedValue.Understood understood ? understood.value() : null;
    }
}
