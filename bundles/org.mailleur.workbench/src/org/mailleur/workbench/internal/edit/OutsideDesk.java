package org.mailleur.workbench.internal.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.mailleur.core.editing.EditingEvent;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.editing.Outside;
import org.mailleur.core.editing.OutsideChange;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.workbench.internal.look.QuestionDialog;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.notice.Notice;
import org.mailleur.workbench.internal.notice.Notices;
import org.mailleur.workbench.internal.space.SpaceState;
import org.mailleur.workbench.internal.text.Words;

/** Says when somebody else changed a file that is open, and asks whose version is to stand: nothing is overwritten unasked. */
public final class OutsideDesk implements Consumer<SpaceState> {

    /** What is told of one space says nothing of the next. */
    private static final List<Notices.Subject> ABOUT_A_SPACE = List.of(Notices.Subject.OUTSIDE, Notices.Subject.APPEARED, Notices.Subject.FILES,
            Notices.Subject.CREATED);

    private final Notices notices;
    private final FileDesk files;
    private EditingSession editing;

    /**
     * Makes the desk.
     *
     * @param notices says it
     * @param files   takes in what appeared
     */
    public OutsideDesk(Notices notices, FileDesk files) {
        this.notices = notices;
        this.files = files;
    }

    @Override
    public void accept(SpaceState state) {
        EditingSession now = state instanceof SpaceState.Opened opened ? opened.editing() : null;
        if (now != editing) {
            editing = now;
            ABOUT_A_SPACE.forEach(notices::remove);
            if (now != null) {
                now.addListener(this::heard);
            }
        }
    }

    private void heard(EditingEvent event) {
        if (event instanceof EditingEvent.ChangedOutside outside) {
            tell(outside.changes());
        } else if (event instanceof EditingEvent.Appeared appeared) {
            offer(appeared.files());
        } else if (event instanceof EditingEvent.DraftsFailed failed) {
            notices.show(Notices.Subject.OUTSIDE, Notice.of(Sign.ATTENTION, failed.sentence()));
        }
    }

    /** What lies in the folder belongs to the space; that somebody else put it there is said, and taking it in is hers to decide. */
    private void offer(List<Path> found) {
        List<Path> news = found.stream().filter(path -> editing.space().file(path).isEmpty()).toList();
        if (news.isEmpty()) {
            notices.remove(Notices.Subject.APPEARED);
            return;
        }
        EditingSession asked = editing;
        List<String> names = news.stream().map(path -> asked.space().folder().relativize(path).toString()).toList();
        Notice.Action open = new Notice.Action(Words.APPEARED_OPEN.with(news.size()), () -> {
            notices.remove(Notices.Subject.APPEARED);
            news.forEach(path -> files.adopt(asked, path, file -> readPartly(asked, file)));
        });
        notices.show(Notices.Subject.APPEARED, new Notice(Sign.INFO, Words.APPEARED.with(news.size(), names.getFirst()),
                names.size() > 1 ? names : List.of(), Optional.empty(), List.of(open)));
    }

    private void readPartly(EditingSession asked, LoadedFile file) {
        if (!file.isWhole() && asked == editing) {
            notices.show(Notices.Subject.FILES, Notice.of(Sign.ATTENTION, file.problems().getFirst().sentence()));
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
            notices.show(Notices.Subject.OUTSIDE, Notice.of(Sign.ATTENTION, Words.OUTSIDE_GONE.with(name), keep,
                    new Notice.Action(Words.OUTSIDE_LET_GO.text(), () -> answered(changes, () -> editing.remove(change.file())))));
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
