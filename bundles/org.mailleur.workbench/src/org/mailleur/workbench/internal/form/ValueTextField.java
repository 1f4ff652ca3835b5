package org.mailleur.workbench.internal.form;

import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.mailleur.core.exchange.TypedValue;
import org.mailleur.workbench.internal.look.Look;

/** A date, an amount or a number, written the way people write it; what is not understood stays in the field and is said below. */
final class ValueTextField extends FormField {

    private static final int WIDTH = 250;
    /** Somebody who is still typing is not told that « 12/0 » is no date, in milliseconds. */
    private static final int PATIENCE = 1200;

    private final ValueWords words;
    private final Runnable complainLater = this::complain;
    private Text text;
    private boolean showing;

    ValueTextField(EObject object, EAttribute attribute, FormTools tools) {
        super(object, attribute, tools);
        this.words = new ValueWords(attribute);
    }

    @Override
    Control createControl(Composite parent) {
        text = Look.INPUT.on(new Text(parent, SWT.BORDER | SWT.SINGLE));
        text.setMessage(words.example());
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusOut, event -> left());
        return text;
    }

    private void typed() {
        if (showing) {
            return;
        }
        if (words.read(text.getText()) instanceof TypedValue.Understood understood) {
            edit(understood.value());
            refuse("");
        } else {
            text.getDisplay().timerExec(PATIENCE, complainLater);
        }
    }

    private void complain() {
        if (!text.isDisposed()) {
            refuse(words.read(text.getText()) instanceof TypedValue.Refused refused ? refused.sentence() : "");
        }
    }

    /** Shows the value as it was understood, now that nobody is typing. */
    private void left() {
        tools().editing().endTyping();
        complain();
        if (words.read(text.getText()) instanceof TypedValue.Understood) {
            show();
        }
    }

    private Object current() {
        return object().eIsSet(feature()) ? object().eGet(feature()) : null;
    }

    private void show() {
        String shown = words.text(current());
        if (!text.getText().equals(shown)) {
            showing = true;
            try {
                text.setText(shown);
            } finally {
                showing = false;
            }
        }
    }

    @Override
    void refresh() {
        boolean same = words.read(text.getText()) instanceof TypedValue.Understood understood && Objects.equals(understood.value(), current());
        if (!same || text.getText().isEmpty()) {
            show();
            refuse("");
        }
    }

    @Override
    void focus() {
        text.setFocus();
    }
}
