package org.mailleur.workbench.internal.form;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.Wheel;

/** One of several words. */
final class ChoiceField extends FormField {

    private final List<EEnumLiteral> choices;
    private Combo combo;

    ChoiceField(EObject object, EAttribute attribute, FormTools tools) {
        super(object, attribute, tools);
        choices = ((EEnum) attribute.getEAttributeType()).getELiterals();
    }

    @Override
    Control createControl(Composite parent) {
        combo = Wheel.passOn(Look.INPUT.on(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN)));
        combo.setItems(choices.stream().map(ChoiceField::word).toArray(String[]::new));
        combo.setVisibleItemCount(Math.min(20, choices.size()));
        GridDataFactory.swtDefaults().applyTo(combo);
        combo.addListener(SWT.Selection, event -> {
            edit(choices.get(combo.getSelectionIndex()).getInstance());
            tools().editing().endTyping();
        });
        return combo;
    }

    static String word(EEnumLiteral literal) {
        String word = org.mailleur.core.text.French.label(literal);
        return word.isEmpty() ? literal.getName() : FrenchFormat.capitalised(word);
    }

    @Override
    void refresh() {
        Enumerator now = (Enumerator) object().eGet(feature());
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).getInstance() == now && combo.getSelectionIndex() != i) {
                combo.select(i);
            }
        }
    }

    @Override
    void focus() {
        combo.setFocus();
    }
}
