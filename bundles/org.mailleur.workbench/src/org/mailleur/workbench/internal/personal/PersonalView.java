package org.mailleur.workbench.internal.personal;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.mailleur.core.editing.EditingEvent;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.privacy.PersonalDatum.Kind;
import org.mailleur.workbench.internal.edit.SaveDesk;
import org.mailleur.workbench.internal.form.FormEditor;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.ScreenReader;
import org.mailleur.workbench.internal.look.SmallButton;
import org.mailleur.workbench.internal.notice.NoticeArea;
import org.mailleur.workbench.internal.notice.Notices;
import org.mailleur.workbench.internal.space.SpaceSession;
import org.mailleur.workbench.internal.space.SpaceState;
import org.mailleur.workbench.internal.look.Wheel;
import org.mailleur.workbench.internal.text.Words;

/** All personal data of the open space, by person or by file; each line leads to its field, and what is not needed any more is taken out from here. */
public final class PersonalView extends ViewPart {

    /** The view's identifier. */
    public static final String ID = "org.mailleur.workbench.personal";

    private final Consumer<SpaceState> states = this::changed;
    private final Consumer<EditingEvent> events = this::changed;
    /** Said here, beside what it is about, and nowhere else. */
    private final Notices notices = new Notices();
    private List<PersonalLine> lines = List.of();
    private EditingSession editing;
    private PersonalSearch search;
    private Label summary;
    private Combo by;
    private Text filter;
    private PersonalTree tree;

    @Override
    public void createPartControl(Composite parent) {
        Composite panel = Look.PANEL.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(8, 6).numColumns(4).spacing(8, 6).applyTo(panel);
        summary = Look.ASIDE.on(new Label(panel, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        filter = new Text(panel, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Words.PERSONAL_FILTER.text());
        ScreenReader.name(filter, Words.PERSONAL_FILTER.text());
        GridDataFactory.swtDefaults().hint(200, SWT.DEFAULT).applyTo(filter);
        filter.addListener(SWT.Modify, event -> show());
        by = Wheel.passOn(new Combo(panel, SWT.READ_ONLY));
        by.setItems(Arrays.stream(PersonalGroup.By.values()).map(PersonalGroup.By::label).toArray(String[]::new));
        by.select(0);
        ScreenReader.name(by, Words.PERSONAL_ORDER.text());
        by.addListener(SWT.Selection, event -> show());
        SmallButton.on(panel, Words.PURGE_BUTTON.text(), this::purge);
        Composite said = Look.PANEL.on(new Composite(panel, SWT.NONE));
        GridLayoutFactory.fillDefaults().applyTo(said);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(said);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new NoticeArea(said, notices));
        // Without a notice it takes no room, not even that between two rows.
        Runnable reflow = () -> {
            GridDataFactory.fillDefaults().grab(true, false).span(4, 1).exclude(notices.all().isEmpty()).applyTo(said);
            said.setVisible(!notices.all().isEmpty());
            panel.layout(true, true);
        };
        notices.addListener(reflow);
        reflow.run();
        tree = new PersonalTree(panel, this::show);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(tree.frame());
        tree.tree().addListener(SWT.DefaultSelection, event -> open());
        SpaceSession session = getSite().getService(SpaceSession.class);
        session.addListener(states);
        panel.addDisposeListener(event -> {
            session.removeListener(states);
            follow(null);
        });
        changed(session.state());
    }

    private void changed(SpaceState state) {
        EditingSession now = state instanceof SpaceState.Opened opened ? opened.editing() : null;
        if (now != editing) {
            follow(now);
            notices.remove(Notices.Subject.PERSONAL);
            found(List.of());
            summary.setText(now == null ? Words.PERSONAL_NO_SPACE.text() : Words.PERSONAL_SEARCHING.text());
        }
    }

    private void follow(EditingSession now) {
        if (editing != null) {
            search.cancel();
            editing.removeListener(events);
        }
        editing = now;
        if (now != null) {
            Executor uiThread = task -> summary.getDisplay().asyncExec(task);
            search = new PersonalSearch(now, uiThread, found -> {
                if (editing == now && !summary.isDisposed()) {
                    found(found);
                }
            });
            now.addListener(events);
            search.schedule();
        }
    }

    private void changed(EditingEvent event) {
        if (event instanceof EditingEvent.Edited) {
            search.later();
        }
    }

    private void found(List<PersonalLine> found) {
        lines = found;
        long declared = lines.stream().filter(line -> line.datum().kind() == Kind.DECLARED).count();
        summary.setText(lines.isEmpty() ? Words.PERSONAL_NONE.text() : Words.PERSONAL_SUMMARY.with(declared, lines.size() - declared));
        show();
    }

    private void show() {
        tree.show(PersonalGroup.of(lines, PersonalGroup.By.values()[Math.max(0, by.getSelectionIndex())], filter.getText(), tree.order()));
    }

    private void open() {
        tree.chosen().ifPresentOrElse(line -> FormEditor.open(getSite().getPage(), editing, line.datum().element(), line.datum().feature()),
                () -> Arrays.stream(tree.tree().getSelection()).forEach(group -> group.setExpanded(!group.getExpanded())));
    }

    private void purge() {
        if (editing != null) {
            new PurgeDesk(getSite().getShell(), editing, getSite().getService(SaveDesk.class), notices).ask(tree.person().orElse(""));
        }
    }

    @Override
    public void setFocus() {
        tree.tree().setFocus();
    }
}
