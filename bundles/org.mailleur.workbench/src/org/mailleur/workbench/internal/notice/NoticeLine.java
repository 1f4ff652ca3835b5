package org.mailleur.workbench.internal.notice;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.Pictures;
import org.mailleur.workbench.internal.look.ScreenReader;
import org.mailleur.workbench.internal.text.Words;

/** One notice: its picture, what is to be known, and what can be done about it. */
final class NoticeLine extends Composite {

    NoticeLine(Composite parent, Notice notice, Pictures pictures, Runnable putAway) {
        super(parent, SWT.NONE);
        Look.NOTICE.on(this);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(24, 10).spacing(10, 6).applyTo(this);
        Label sign = Look.NOTICE.on(new Label(this, SWT.NONE));
        sign.setImage(pictures.sign(notice.sign()));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
        Label text = Look.NOTICE.on(new Label(this, SWT.WRAP));
        text.setText(notice.text().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        notice.progress().ifPresent(amount -> addProgress(notice, amount));
        Text lines = notice.lines().isEmpty() ? null : addLines(notice);
        Composite actions = addActions();
        if (lines != null) {
            addUnfolding(actions, lines);
        }
        notice.actions().forEach(action -> addAction(actions, action.label(), action.run()));
        if (notice.progress().isEmpty()) {
            addAction(actions, Words.HIDE.text(), putAway);
        }
    }

    private void addProgress(Notice notice, Notice.Amount amount) {
        ProgressBar bar = new ProgressBar(this, SWT.HORIZONTAL);
        ScreenReader.name(bar, notice.text());
        bar.setMaximum(Math.max(1, amount.total()));
        bar.setSelection(amount.done());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(bar);
    }

    private Text addLines(Notice notice) {
        Text lines = Look.NOTICE.on(new Text(this, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
        ScreenReader.name(lines, notice.text());
        lines.setText("• " + String.join("\n• ", notice.lines()));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(SWT.DEFAULT, 120).exclude(true).applyTo(lines);
        lines.setVisible(false);
        return lines;
    }

    private Composite addActions() {
        Composite actions = Look.NOTICE.on(new Composite(this, SWT.NONE));
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.spacing = 16;
        layout.marginLeft = 26;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        actions.setLayout(layout);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(actions);
        return actions;
    }

    private void addUnfolding(Composite actions, Text lines) {
        Link unfold = addAction(actions, Words.SHOW.text(), () -> {
            // Its own label changes with it, below.
        });
        unfold.addListener(SWT.Selection, event -> {
            GridData data = (GridData) lines.getLayoutData();
            lines.setVisible(data.exclude);
            data.exclude = !data.exclude;
            unfold.setText("<a>" + (data.exclude ? Words.SHOW : Words.FOLD).text() + "</a>");
            getParent().getParent().layout(true, true);
        });
    }

    private static Link addAction(Composite parent, String label, Runnable run) {
        Link link = Look.NOTICE.on(new Link(parent, SWT.NONE));
        link.setText("<a>" + label + "</a>");
        link.addListener(SWT.Selection, event -> run.run());
        return link;
    }
}
