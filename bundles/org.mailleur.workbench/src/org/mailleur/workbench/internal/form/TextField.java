package org.mailleur.workbench.internal.form;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.Wheel;

/** A text: one line, several, or a list of words with one on each line. */
final class TextField extends FormField {

    private static final int WIDTH = 320;
    private static final int LINES = 4;

    private final boolean several;
    private Text text;
    private boolean showing;

    TextField(EObject object, EAttribute attribute, FormTools tools, boolean several) {
        super(object, attribute, tools);
        this.several = several || attribute.isMany();
    }

    @Override
    Control createControl(Composite parent) {
        text = Look.INPUT.on(new Text(parent, SWT.BORDER | (several ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE)));
        int height = several ? LINES * text.getLineHeight() : SWT.DEFAULT;
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, height).applyTo(text);
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusOut, event -> tools().editing().endTyping());
        if (several) {
            Wheel.passOnFromItsEnd(text);
            text.addListener(SWT.Traverse, event -> {
                // The tabulator goes to the next field, here too.
                event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.doit;
            });
        }
        return text;
    }

    private void typed() {
        if (!showing) {
            edit(value());
        }
    }

    private Object value() {
        String typed = text.getText().replace("\r\n", "\n");
        if (feature().isMany()) {
            List<String> words = typed.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
            return words.isEmpty() ? null : words;
        }
        return typed.isEmpty() ? null : typed;
    }

    private Object current() {
        Object value = object().eIsSet(feature()) ? object().eGet(feature()) : null;
        return value instanceof List<?> list ? List.copyOf(list) : value;
    }

    @Override
    void refresh() {
        Object now = current();
        if (Objects.equals(now, value())) {
            return;
        }
        showing = true;
        try {
            String shown = now instanceof List<?> list ? String.join("\n", list.stream().map(Object::toString).toList()) : Objects.toString(now, "");
            text.setText(several ? shown.replace("\n", Text.DELIMITER) : shown);
        } finally {
            showing = false;
        }
    }

    @Override
    void focus() {
        text.setFocus();
        text.setSelection(text.getCharCount());
    }
}
