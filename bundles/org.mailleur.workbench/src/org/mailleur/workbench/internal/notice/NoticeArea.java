package org.mailleur.workbench.internal.notice;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.Pictures;

/** Shows the notices, one below the other; takes no room when there is none. */
public final class NoticeArea extends Composite {

    private final Notices notices;
    private final Pictures pictures;

    /**
     * Creates the area.
     *
     * @param parent  where
     * @param notices what it shows
     */
    public NoticeArea(Composite parent, Notices notices) {
        super(parent, SWT.NONE);
        this.notices = notices;
        pictures = new Pictures(this);
        Look.PAPER.on(this);
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(this);
        Runnable listener = this::refresh;
        notices.addListener(listener);
        addDisposeListener(event -> notices.removeListener(listener));
        refresh();
    }

    private void refresh() {
        for (Control each : getChildren()) {
            each.dispose();
        }
        notices.all().forEach((subject, notice) -> GridDataFactory.fillDefaults().grab(true, false)
                .applyTo(new NoticeLine(this, notice, pictures, () -> notices.remove(subject))));
        GridDataFactory.fillDefaults().grab(true, false).exclude(notices.all().isEmpty()).applyTo(this);
        setVisible(!notices.all().isEmpty());
        getParent().layout(true, true);
    }
}
