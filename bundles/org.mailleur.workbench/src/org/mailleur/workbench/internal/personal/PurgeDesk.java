package org.mailleur.workbench.internal.personal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.mailleur.core.editing.EditingEvent;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.privacy.KeptCopies;
import org.mailleur.core.privacy.KeptCopy;
import org.mailleur.workbench.internal.edit.SaveDesk;
import org.mailleur.workbench.internal.look.QuestionDialog;
import org.mailleur.workbench.internal.look.SentenceDialog;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.notice.Notice;
import org.mailleur.workbench.internal.notice.Notices;
import org.mailleur.workbench.internal.text.Words;

/**
 * Takes personal data out as one change, then says what still keeps it: files until they are saved, and earlier versions, which are
 * deleted only when somebody who saw their list asks for it.
 */
final class PurgeDesk {

    private static final int LIST_HEIGHT = 180;

    private final Shell shell;
    private final EditingSession editing;
    private final SaveDesk saving;
    private final Notices notices;

    PurgeDesk(Shell shell, EditingSession editing, SaveDesk saving, Notices notices) {
        this.shell = shell;
        this.editing = editing;
        this.saving = saving;
        this.notices = notices;
    }

    /** Asks what is to be taken out, and takes it out. */
    void ask(String person) {
        new PurgeDialog(shell, editing, person).ask().ifPresent(plan -> {
            if (plan.purge().data().isEmpty()) {
                lookForCopies(plan.sought());
            } else {
                takeOut(plan);
            }
        });
    }

    private void takeOut(PurgePlan plan) {
        editing.endTyping();
        editing.execute(plan.purge().command());
        editing.endTyping();
        notices.show(Notices.Subject.PERSONAL, Notice.of(Sign.DONE, Words.PURGED.with(plan.purge().data().size()),
                new Notice.Action(Words.PURGED_SAVE.text(), () -> saving.save(editing, saved -> {
                    if (saved.booleanValue()) {
                        lookForCopies(plan.sought());
                    }
                }))));
        forgetWhenTakenBack(plan.purge().label());
    }

    /** Once the purge is taken back, there is nothing to say about it. */
    private void forgetWhenTakenBack(String label) {
        editing.addListener(new Consumer<>() {
            @Override
            public void accept(EditingEvent event) {
                if (event instanceof EditingEvent.Edited edited && edited.way() == EditingEvent.Way.UNDONE && edited.label().equals(label)) {
                    notices.remove(Notices.Subject.PERSONAL);
                    editing.removeListener(this);
                }
            }
        });
    }

    private void lookForCopies(List<String> sought) {
        inBackground(() -> {
            List<KeptCopy> found = PurgePlan.copies(editing.space().folder(), sought);
            return () -> offer(found);
        });
    }

    private void offer(List<KeptCopy> found) {
        notices.remove(Notices.Subject.PERSONAL);
        Path space = editing.space().folder();
        List<KeptCopy> read = found.stream().filter(KeptCopy::isRead).toList();
        if (found.isEmpty()) {
            say(Words.COPIES_NONE.text());
        } else if (read.isEmpty()) {
            new QuestionDialog(shell, Words.COPIES_TITLE.text(), Sign.ATTENTION, Words.COPIES_UNREAD.text(), names(space, found)).orElse(Words.CLOSE.text()).ask();
        } else if (new QuestionDialog(shell, Words.COPIES_TITLE.text(), Sign.ATTENTION, Words.COPIES_QUESTION.with(read.size()), names(space, found), Words.COPIES_DELETE.with(read.size()))
                .orElse(Words.COPIES_KEEP.text()).high(LIST_HEIGHT).ask()) {
            inBackground(() -> {
                KeptCopies.delete(read);
                return () -> say(Words.COPIES_DELETED.with(read.size()));
            });
        }
    }

    private static List<String> names(Path space, List<KeptCopy> copies) {
        return PurgePlan.copyLines(space, copies).stream().map(line -> line.substring(2)).toList();
    }

    private void say(String sentence) {
        new SentenceDialog(shell, Words.COPIES_TITLE.text(), Sign.INFO, sentence).open();
    }

    /** Work on the disk, and what is to be said when it is done. */
    @FunctionalInterface
    private interface Work {
        Runnable run() throws IOException;
    }

    private void inBackground(Work work) {
        var display = shell.getDisplay();
        Job job = Job.createSystem(Words.COPIES_TITLE.text(), monitor -> {
            try {
                Runnable then = work.run();
                display.asyncExec(() -> {
                    if (!shell.isDisposed()) {
                        then.run();
                    }
                });
            } catch (IOException e) {
                ILog.of(PurgeDesk.class).warn("Cannot read or delete earlier versions", e);
                display.asyncExec(() -> say(Words.COPIES_FAILED.text()));
            }
            return Status.OK_STATUS;
        });
        job.schedule();
    }
}
