package org.mailleur.workbench.internal.edit;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.editing.FileComparison;
import org.mailleur.core.editing.Recovery;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.workbench.internal.look.QuestionDialog;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.notice.Notice;
import org.mailleur.workbench.internal.notice.Notices;
import org.mailleur.workbench.internal.space.SpaceSession;
import org.mailleur.workbench.internal.space.SpaceState;
import org.mailleur.workbench.internal.text.Words;

/** Offers the work that a crash left: what it is, from when, and what taking it back would change. */
public final class RecoveryDesk implements Consumer<SpaceState> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.FRENCH);
    private static final int LIST_HEIGHT = 220;

    private final SpaceSession session;
    private final Notices notices;
    private final Executor uiThread;
    private EditingSession asked;

    /**
     * Makes the desk.
     *
     * @param session  tells which space is open
     * @param notices  says what could not be taken back
     * @param uiThread runs what it is given on the UI thread, later
     */
    public RecoveryDesk(SpaceSession session, Notices notices, Executor uiThread) {
        this.session = session;
        this.notices = notices;
        this.uiThread = uiThread;
    }

    @Override
    public void accept(SpaceState state) {
        if (!(state instanceof SpaceState.Opened opened) || opened.editing() == asked) {
            return;
        }
        EditingSession editing = opened.editing();
        asked = editing;
        Job job = Job.createSystem(Words.RECOVERY_TITLE.text(), (IProgressMonitor monitor) -> {
            look(editing);
            return Status.OK_STATUS;
        });
        job.schedule();
    }

    private void look(EditingSession editing) {
        try {
            for (Recovery found : Recovery.find(editing.space().folder())) {
                Recovery recovery = found.unsaved();
                List<String> lines = lines(editing, recovery);
                if (lines.isEmpty()) {
                    found.discard();
                } else {
                    boolean outdated = recovery.isOutdated();
                    uiThread.execute(() -> offer(editing, recovery, outdated, lines));
                }
            }
        } catch (IOException e) {
            ILog.of(RecoveryDesk.class).warn("Cannot look for what a crash left", e);
        }
    }

    private static List<String> lines(EditingSession editing, Recovery recovery) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Recovery.Rest rest : recovery.files()) {
            String name = rest.path().getFileName().toString();
            Optional<FileComparison> compared = recovery.compare(editing, rest);
            if (compared.filter(FileComparison::isSame).isPresent()) {
                continue;
            }
            compared.ifPresentOrElse(
                    comparison -> ComparisonWords.lines(comparison).forEach(line -> lines.add(Words.RECOVERY_LINE.with(name, line))),
                    () -> lines.add(Words.RECOVERY_LINE.with(name, Words.RECOVERY_NEW.text())));
            if (rest.isOutdated()) {
                lines.add(Words.RECOVERY_OUTDATED.with(name));
            }
        }
        return lines;
    }

    private void offer(EditingSession editing, Recovery recovery, boolean outdated, List<String> lines) {
        if (!isOpen(editing)) {
            return;
        }
        LocalDateTime when = LocalDateTime.ofInstant(recovery.written(), ZoneId.systemDefault());
        String text = Words.RECOVERY_TEXT.with(FrenchFormat.date(when.toLocalDate()), TIME.format(when), recovery.files().size());
        // Where a file is newer than the work, a hasty Return must not take anything back.
        List<Words> answers = outdated ? List.of(Words.RECOVERY_LATER, Words.RECOVERY_TAKE, Words.RECOVERY_DROP)
                : List.of(Words.RECOVERY_TAKE, Words.RECOVERY_DROP, Words.RECOVERY_LATER);
        int answer = new QuestionDialog(Display.getCurrent().getActiveShell(), Words.RECOVERY_TITLE.text(), Sign.INFO, text, lines,
                answers.get(0).text(), answers.get(1).text()).orElse(answers.get(2).text()).high(LIST_HEIGHT).choose();
        try {
            if (answer == answers.indexOf(Words.RECOVERY_TAKE) && isOpen(editing)) {
                recovery.takeBack(editing, session.guard().drafts());
            } else if (answer == answers.indexOf(Words.RECOVERY_DROP)) {
                recovery.discard();
            }
        } catch (ModelFileException e) {
            notices.show(Notices.Subject.OUTSIDE, Notice.of(Sign.ATTENTION, e.getMessage()));
        } catch (IOException e) {
            ILog.of(RecoveryDesk.class).warn("Cannot take back what a crash left", e);
            notices.show(Notices.Subject.OUTSIDE, Notice.of(Sign.ATTENTION, Words.RECOVERY_KEPT.with(recovery.folder().toString())));
        }
    }

    private boolean isOpen(EditingSession editing) {
        return session.state() instanceof SpaceState.Opened opened && opened.editing() == editing;
    }
}
