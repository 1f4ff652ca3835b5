package org.mailleur.workbench.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.mailleur.core.editing.FieldEdit;
import org.mailleur.model.edit.labels.Vocabulary;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.Remark;
import org.mailleur.workbench.internal.look.ScreenReader;
import org.mailleur.workbench.internal.text.FieldHelp;
import org.mailleur.workbench.internal.text.Words;

/** One field of a form: its label, what one fills in, and below it what is wrong. Each change goes to the model as it is made. */
abstract class FormField {

    private static final int LABEL_WIDTH = 190;

    private final EObject object;
    private final EStructuralFeature feature;
    private final FormTools tools;
    private Composite place;
    private Remark remark;
    private boolean visited;
    private String ownRemark = "";
    private List<String> findings = List.of();

    FormField(EObject object, EStructuralFeature feature, FormTools tools) {
        this.object = object;
        this.feature = feature;
        this.tools = tools;
    }

    final EObject object() {
        return object;
    }

    final EStructuralFeature feature() {
        return feature;
    }

    final FormTools tools() {
        return tools;
    }

    /** Makes the row, in a grid of two columns. */
    final void create(Composite grid) {
        Label label = Look.FIELD.on(new Label(grid, SWT.WRAP));
        String name = label();
        label.setText(name.replace("&", "&&") + (feature.isRequired() && !feature.isMany() ? Words.REQUIRED_MARK.text() : ""));
        GridDataFactory.fillDefaults().hint(LABEL_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.BEGINNING).indent(0, 7).applyTo(label);
        place = Look.PAPER.on(new Composite(grid, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        Control control = createControl(place);
        String help = FieldHelp.of(feature);
        if (!help.isEmpty()) {
            // Not on the field itself: the help would cover what one reads and types.
            label.setToolTipText(help);
        }
        ScreenReader.name(control, name, help);
        remark = new Remark(place, 300);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(remark.control());
        place.addListener(SWT.Deactivate, event -> visit());
        refresh();
    }

    /** From here on, what is missing was passed over. */
    final void visit() {
        if (!visited) {
            visited = true;
            showRemarks();
        }
    }

    final boolean isVisited() {
        return visited;
    }

    private boolean isEmpty() {
        Object value = object.eGet(feature);
        return value == null || value instanceof String text && text.isBlank() || value instanceof List<?> list && list.isEmpty();
    }

    private String label() {
        String label = Vocabulary.label(feature);
        return Vocabulary.personal(feature) ? Words.PERSONAL.with(label) : label;
    }

    /** Makes what one fills in. */
    abstract Control createControl(Composite parent);

    /** Shows what the model has; what is being typed and means the same stays as typed. */
    abstract void refresh();

    /** Puts the cursor into the field. */
    abstract void focus();

    final void edit(Object value) {
        tools.editing().execute(new FieldEdit(object, feature, value));
    }

    /** Says why what was typed is not understood; empty when it is. */
    final void refuse(String sentence) {
        ownRemark = sentence;
        showRemarks();
    }

    /** Says what the checks found about this field. */
    final void found(List<String> sentences) {
        if (!findings.equals(sentences)) {
            findings = sentences;
            showRemarks();
        }
    }

    /** Nobody is blamed for a field that she has not come to yet. */
    private void showRemarks() {
        boolean calm = !visited && ownRemark.isEmpty() && isEmpty();
        String found = calm && feature.isRequired() && !findings.isEmpty() ? Words.TO_FILL_IN.text() : String.join("\n", findings);
        String text = ownRemark.isEmpty() ? found : ownRemark;
        if (remark.say(text, calm)) {
            GridDataFactory.fillDefaults().grab(true, false).exclude(text.isEmpty()).applyTo(remark.control());
            tools.reflow().run();
        }
    }
}
