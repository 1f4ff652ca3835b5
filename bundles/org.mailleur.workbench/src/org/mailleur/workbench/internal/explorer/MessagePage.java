package org.mailleur.workbench.internal.explorer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.text.Words;

/** Says why there is no space to show, and offers to open one. */
final class MessagePage extends Composite {

    private final Label sentence;
    private final Button button;

    MessagePage(Composite parent, Runnable open) {
        super(parent, SWT.NONE);
        Look.PANEL.on(this);
        GridLayoutFactory.fillDefaults().margins(16, 24).spacing(0, 12).applyTo(this);
        sentence = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sentence);
        button = new Button(this, SWT.PUSH);
        button.setText(Words.OPEN_SPACE_BUTTON.text());
        button.addListener(SWT.Selection, event -> open.run());
    }

    void show(String text) {
        sentence.setText(text);
        layout();
    }

    @Override
    public boolean setFocus() {
        return button.setFocus();
    }
}
