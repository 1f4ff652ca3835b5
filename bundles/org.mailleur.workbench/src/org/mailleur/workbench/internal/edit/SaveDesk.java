package org.mailleur.workbench.internal.edit;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.notice.Notice;
import org.mailleur.workbench.internal.notice.Notices;
import org.mailleur.workbench.internal.text.Words;

/** Saves what was changed, away from the UI thread; what could not be saved is said. */
public final class SaveDesk {

    private final Notices notices;
    private final Executor uiThread;

    /**
     * Makes the desk.
     *
     * @param notices  shows what could not be saved
     * @param uiThread runs what it is given on the UI thread, later
     */
    public SaveDesk(Notices notices, Executor uiThread) {
        this.notices = notices;
        this.uiThread = uiThread;
    }

    /**
     * Saves all that is not saved.
     *
     * @param editing the space under change
     * @param then    told on the UI thread whether all was saved
     */
    public void save(EditingSession editing, Consumer<Boolean> then) {
        Job job = Job.createSystem(Words.SAVING.text(), (IProgressMonitor monitor) -> {
            IStatus status = Status.OK_STATUS;
            List<ModelFileException> refusals = editing.saveAll();
            refusals.forEach(refusal -> ILog.of(SaveDesk.class).warn(refusal.getMessage(), refusal));
            uiThread.execute(() -> finished(refusals, then));
            return status;
        });
        job.setUser(false);
        job.schedule();
    }

    /**
     * Saves one file, such as one that was just made.
     *
     * @param editing the space under change
     * @param file    the file
     */
    public void save(EditingSession editing, LoadedFile file) {
        DiskWork work = () -> editing.save(file);
        work.later(Words.SAVING.text(), uiThread, failure -> {
            ILog.of(SaveDesk.class).warn(failure.getMessage(), failure);
            notices.show(Notices.Subject.SAVING, Notice.of(Sign.ATTENTION, failure.getMessage()));
        });
    }

    private void finished(List<ModelFileException> refusals, Consumer<Boolean> then) {
        if (refusals.isEmpty()) {
            notices.remove(Notices.Subject.SAVING);
        } else {
            notices.show(Notices.Subject.SAVING,
                    Notice.of(Sign.ATTENTION, refusals.stream().map(ModelFileException::getMessage).collect(Collectors.joining("\n"))));
        }
        then.accept(refusals.isEmpty());
    }
}
