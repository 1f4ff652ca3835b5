package org.mailleur.workbench.internal.form;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.text.Words;

/** A box to tick. */
final class YesNoField extends FormField {

    private Button box;

    YesNoField(EObject object, EAttribute attribute, FormTools tools) {
        super(object, attribute, tools);
    }

    @Override
    Control createControl(Composite parent) {
        box = Look.PAPER.on(new Button(parent, SWT.CHECK));
        box.setText(Words.YES_BOX.text());
        box.addListener(SWT.Selection, event -> {
            edit(box.getSelection());
            tools().editing().endTyping();
        });
        return box;
    }

    @Override
    void refresh() {
        box.setSelection(Boolean.TRUE.equals(object().eGet(feature())));
    }

    @Override
    void focus() {
        box.setFocus();
    }
}
