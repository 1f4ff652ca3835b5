package org.mailleur.workbench.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mailleur.workbench.internal.look.Look;

/** Several of a few words, each with a box to tick. */
final class ChoicesField extends FormField {

    private final List<EEnumLiteral> choices;
    private final List<Button> boxes = new ArrayList<>();

    ChoicesField(EObject object, EAttribute attribute, FormTools tools) {
        super(object, attribute, tools);
        choices = ((EEnum) attribute.getEAttributeType()).getELiterals();
    }

    @Override
    Control createControl(Composite parent) {
        Composite row = Look.PAPER.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(choices.size()).spacing(14, 0).margins(0, 4).applyTo(row);
        for (EEnumLiteral each : choices) {
            Button box = Look.PAPER.on(new Button(row, SWT.CHECK));
            box.setText(ChoiceField.word(each));
            box.addListener(SWT.Selection, event -> ticked());
            boxes.add(box);
        }
        return row;
    }

    /** In the order of the words, whichever was ticked first. */
    private void ticked() {
        List<Enumerator> chosen = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            if (boxes.get(i).getSelection()) {
                chosen.add(choices.get(i).getInstance());
            }
        }
        edit(chosen.isEmpty() ? null : chosen);
        tools().editing().endTyping();
    }

    @Override
    void refresh() {
        List<?> now = (List<?>) object().eGet(feature());
        for (int i = 0; i < choices.size(); i++) {
            boxes.get(i).setSelection(now.contains(choices.get(i).getInstance()));
        }
    }

    @Override
    void focus() {
        boxes.getFirst().setFocus();
    }
}
