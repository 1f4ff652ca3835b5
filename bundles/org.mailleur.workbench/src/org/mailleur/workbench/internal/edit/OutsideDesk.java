package org.mailleur.workbench.internal.edit;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.mailleur.core.editing.EditingEvent;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.editing.Outside;
import org.mailleur.core.editing.OutsideChange;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.workbench.internal.look.QuestionDialog;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.notice.Notice;
import org.mailleur.workbench.internal.notice.Notices;
import org.mailleur.workbench.internal.space.SpaceState;
import org.mailleur.workbench.internal.text.Words;

/** Says when somebody else changed a file that is open, and asks whose version is to stand: nothing is overwritten unasked. */
public final class OutsideDesk implements Consumer<SpaceState> {

    private final Notices notices;
    private EditingSession editing;

    /**
     * Makes the desk.
     *
     * @param notices says it
     */
    public OutsideDesk(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void accept(SpaceState state) {
        EditingSession now = state instanceof SpaceState.Opened opened ? opened.editing() : null;
        if (now != editing) {
            editing = now;
            notices.remove(Notices.Subject.OUTSIDE);
            if (now != null) {
                now.addListener(this::heard);
            }
        }
    }

    private void heard(EditingEvent event) {
        if (event instanceof EditingEvent.ChangedOutside outside) {
            tell(outside.changes());
        } else if (event instanceof EditingEvent.DraftsFailed failed) {
            notices.show(Notices.Subject.OUTSIDE, Notice.of(Sign.ATTENTION, failed.sentence()));
        }
    }

    private void tell(List<OutsideChange> changes) {
        if (changes.isEmpty()) {
            notices.remove(Notices.Subject.OUTSIDE);
            return;
        }
        OutsideChange change = changes.getFirst();
        String name = change.file().path().getFileName().toString();
        Notice.Action keep = new Notice.Action(Words.OUTSIDE_KEEP.text(), () -> answered(changes, () -> new Outside(editing).keepMine(change)));
        if (change.isGone()) {
            notices.show(Notices.Subject.OUTSIDE, Notice.of(Sign.ATTENTION, Words.OUTSIDE_GONE.with(name), keep));
            return;
        }
        notices.show(Notices.Subject.OUTSIDE, Notice.of(Sign.ATTENTION, (change.dirty() ? Words.OUTSIDE_BOTH : Words.OUTSIDE_THEIRS).with(name),
                new Notice.Action(Words.OUTSIDE_RELOAD.text(), () -> reload(changes)), keep,
                new Notice.Action(Words.OUTSIDE_COMPARE.text(), () -> compare(change))));
    }

    private void answered(List<OutsideChange> changes, Runnable answer) {
        answer.run();
        tell(changes.subList(1, changes.size()));
    }

    private void reload(List<OutsideChange> changes) {
        try {
            new Outside(editing).reload(changes.getFirst());
            tell(changes.subList(1, changes.size()));
        } catch (ModelFileException e) {
            notices.show(Notices.Subject.OUTSIDE, Notice.of(Sign.ATTENTION, e.getMessage()));
        } catch (IOException e) {
            unreadable(changes.getFirst(), e);
        }
    }

    private void compare(OutsideChange change) {
        try {
            List<String> lines = ComparisonWords.lines(new Outside(editing).compare(change));
            new QuestionDialog(Display.getCurrent().getActiveShell(), Words.OUTSIDE_COMPARE_TITLE.text(), Sign.INFO,
                    Words.OUTSIDE_COMPARE_TEXT.with(change.file().path().getFileName().toString()), lines).orElse(Words.CLOSE.text()).choose();
        } catch (IOException e) {
            unreadable(change, e);
        }
    }

    private void unreadable(OutsideChange change, IOException cause) {
        ILog.of(OutsideDesk.class).warn("Cannot read " + change.file().path(), cause);
        notices.show(Notices.Subject.OUTSIDE, Notice.of(Sign.ATTENTION, Words.OUTSIDE_UNREADABLE.with(change.file().path().getFileName().toString())));
    }
}
