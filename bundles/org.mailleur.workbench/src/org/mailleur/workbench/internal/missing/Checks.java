package org.mailleur.workbench.internal.missing;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.mailleur.core.editing.EditingEvent;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.space.Progress;
import org.mailleur.core.validation.Finding;
import org.mailleur.core.validation.SpaceValidator;
import org.mailleur.workbench.internal.space.SpaceState;
import org.mailleur.workbench.internal.text.Words;

/** Checks the open space after each change, away from the UI thread; a check gives way to somebody who types. */
public final class Checks implements Consumer<SpaceState> {

    private static final long PAUSE = 400;

    private final Executor uiThread;
    private final List<Consumer<List<Finding>>> listeners = new CopyOnWriteArrayList<>();
    private List<Finding> findings = List.of();
    private EditingSession editing;
    private Job job;

    /**
     * Makes the checks.
     *
     * @param uiThread runs what it is given on the UI thread, later
     */
    public Checks(Executor uiThread) {
        this.uiThread = uiThread;
    }

    /**
     * Returns what was found last.
     *
     * @return the findings, in the order of the files
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Tells of each new result.
     *
     * @param listener told on the UI thread
     */
    public void addListener(Consumer<List<Finding>> listener) {
        listeners.add(listener);
    }

    /**
     * Tells no more.
     *
     * @param listener one that was added
     */
    public void removeListener(Consumer<List<Finding>> listener) {
        listeners.remove(listener);
    }

    @Override
    public void accept(SpaceState state) {
        EditingSession now = state instanceof SpaceState.Opened opened ? opened.editing() : null;
        if (now == editing) {
            return;
        }
        if (job != null) {
            job.cancel();
        }
        editing = now;
        show(List.of());
        if (now != null) {
            Job made = new CheckJob(now);
            job = made;
            now.addListener(event -> {
                if (event instanceof EditingEvent.Edited) {
                    made.schedule(PAUSE);
                }
            });
            // First the lines, then what is wrong with them: both at once would share what the machine can do.
            made.schedule(PAUSE);
        }
    }

    private void show(List<Finding> found) {
        findings = found;
        listeners.forEach(listener -> listener.accept(found));
    }

    /** One check of one space. */
    private final class CheckJob extends Job {

        private final EditingSession checked;

        CheckJob(EditingSession checked) {
            super(Words.MISSING_TITLE.text());
            this.checked = checked;
            setSystem(true);
            setPriority(DECORATE);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            boolean[] interrupted = new boolean[1];
            List<Finding> found = checked.reading(() -> SpaceValidator.complete(checked.space(), Clock.systemDefaultZone())
                    .validate(checked.space().files(), new Progress() {
                        @Override
                        public void at(String what, int done, int total) {
                            // The result says it all.
                        }

                        @Override
                        public boolean isCancelled() {
                            interrupted[0] |= monitor.isCanceled() || checked.isAwaited();
                            return interrupted[0];
                        }
                    }));
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            if (interrupted[0]) {
                schedule(PAUSE);
            } else {
                uiThread.execute(() -> {
                    if (editing == checked) {
                        show(found);
                    }
                });
            }
            return Status.OK_STATUS;
        }
    }
}
