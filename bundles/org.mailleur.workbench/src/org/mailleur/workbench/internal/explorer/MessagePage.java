package org.mailleur.workbench.internal.explorer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPartSite;
import org.mailleur.workbench.internal.creation.CreationDesk;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.TextLink;
import org.mailleur.workbench.internal.space.ExampleSpace;
import org.mailleur.workbench.internal.space.RecentSpaces;
import org.mailleur.workbench.internal.space.SpaceChooser;
import org.mailleur.workbench.internal.space.SpaceSession;
import org.mailleur.workbench.internal.space.SpaceSource;
import org.mailleur.workbench.internal.text.Words;

/** Where one begins while no space is open: why there is none, how to make or open one, and those that were open before. */
final class MessagePage extends Composite {

    private final Label sentence;
    private final Button button;
    private final Composite list;
    private final RecentSpaces recent;
    private final SpaceSession session;

    MessagePage(Composite parent, IWorkbenchPartSite site) {
        super(parent, SWT.NONE);
        session = site.getService(SpaceSession.class);
        recent = site.getService(RecentSpaces.class);
        Look.PANEL.on(this);
        GridLayoutFactory.fillDefaults().margins(16, 24).spacing(0, 10).applyTo(this);
        sentence = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sentence);
        button = button(Words.OPEN_SPACE_BUTTON, () -> SpaceChooser.choose(site.getShell(), session));
        button(Words.NEW_SPACE_BUTTON, () -> site.getService(CreationDesk.class).beginSpace(site.getShell()));
        button(Words.OPEN_EXAMPLE_BUTTON, () -> ExampleSpace.openIn(session));
        list = Look.PANEL.on(new Composite(this, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(list);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 12).applyTo(list);
        Runnable listener = this::showRecent;
        recent.addListener(listener);
        addDisposeListener(event -> recent.removeListener(listener));
        showRecent();
    }

    private Button button(Words words, Runnable action) {
        Button made = new Button(this, SWT.PUSH);
        made.setText(words.text());
        made.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().applyTo(made);
        return made;
    }

    private void showRecent() {
        for (Control old : list.getChildren()) {
            old.dispose();
        }
        if (!recent.all().isEmpty()) {
            Label heading = Look.ASIDE.on(new Label(list, SWT.NONE));
            heading.setText(Words.RECENT_SPACES.text());
        }
        for (RecentSpaces.Recent each : recent.all()) {
            if (each.missing()) {
                Label gone = Look.ASIDE.on(new Label(list, SWT.WRAP));
                gone.setText(Words.RECENT_MISSING.with(each.name()).replace("&", "&&"));
                gone.setToolTipText(each.folder().toString());
            } else {
                Link link = TextLink.on(list, each.name(), () -> session.open(SpaceSource.of(each.folder())));
                Look.PANEL.on(link);
                link.setToolTipText(each.folder().toString());
            }
        }
        layout(true, true);
    }

    void show(String text) {
        sentence.setText(text.replace("&", "&&"));
        showRecent();
    }

    @Override
    public boolean setFocus() {
        return button.setFocus();
    }
}
