package org.mailleur.workbench.internal.explorer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.space.SpaceState;
import org.mailleur.workbench.internal.text.Words;

/** Shows how far the reading of a space is, and lets one give it up. */
final class OpeningPage extends Composite {

    private static final int BUTTON_WIDTH = 100;

    private final Label title;
    private final Label step;
    private final ProgressBar bar;

    OpeningPage(Composite parent, Runnable cancel) {
        super(parent, SWT.NONE);
        Look.PANEL.on(this);
        GridLayoutFactory.fillDefaults().margins(16, 24).spacing(0, 8).applyTo(this);
        title = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        bar = new ProgressBar(this, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        step = Look.ASIDE.on(new Label(this, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(step);
        Button button = new Button(this, SWT.PUSH);
        button.setText(Words.CANCEL.text());
        GridDataFactory.swtDefaults().hint(Math.max(BUTTON_WIDTH, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT).applyTo(button);
        button.addListener(SWT.Selection, event -> cancel.run());
    }

    void show(SpaceState.Opening opening) {
        title.setText(Words.OPENING.with(opening.source().title()));
        bar.setMaximum(Math.max(1, opening.total()));
        bar.setSelection(opening.done());
        step.setText(opening.what());
        layout();
    }
}
