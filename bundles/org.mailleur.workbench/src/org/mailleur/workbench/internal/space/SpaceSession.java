package org.mailleur.workbench.internal.space;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.editing.EditingEvent;
import org.mailleur.core.editing.Guard;
import org.mailleur.workbench.internal.text.Words;

/**
 * The space that the window shows: one at a time, read in the background. All methods are for the UI thread; what the background
 * finds comes back to it.
 */
public final class SpaceSession implements AutoCloseable {

    /** What a crash can cost, in seconds. */
    private static final long DRAFTS = 2;
    /** Time between two tellings of how far an opening is, in nanoseconds. */
    private static final long PROGRESS = 60_000_000;

    private final Executor uiThread;
    private final List<Consumer<SpaceState>> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> preparations = new CopyOnWriteArrayList<>();
    private Guard guard;
    private SpaceState state = new SpaceState.None();
    private Job current;

    /**
     * Creates the session, without a space.
     *
     * @param uiThread runs what it is given on the UI thread, later
     */
    public SpaceSession(Executor uiThread) {
        this.uiThread = uiThread;
    }

    /**
     * Returns what there is to show.
     *
     * @return the state
     */
    public SpaceState state() {
        return state;
    }

    /**
     * Returns the files of the space that is open.
     *
     * @return the model files, none while no space is open
     */
    public List<Path> modelFiles() {
        return state instanceof SpaceState.Opened opened ? opened.space().files().stream().map(LoadedFile::path).toList() : List.of();
    }

    /**
     * Returns what watches over the open space.
     *
     * @return the guard, {@code null} while no space is open
     */
    public Guard guard() {
        return guard;
    }

    /**
     * Adds what has to be ready when a space is shown. It is made ready beside the reading of each.
     *
     * @param step run off the UI thread; quick when there is nothing left to do
     */
    public void addPreparation(Runnable step) {
        preparations.add(step);
    }

    /**
     * Tells of each change of the state.
     *
     * @param listener told on the UI thread
     */
    public void addListener(Consumer<SpaceState> listener) {
        listeners.add(listener);
    }

    /**
     * Tells no more.
     *
     * @param listener one that was added
     */
    public void removeListener(Consumer<SpaceState> listener) {
        listeners.remove(listener);
    }

    /**
     * Opens a space; one that is being opened is given up.
     *
     * @param source which
     */
    public void open(SpaceSource source) {
        cancelCurrent();
        OpenSpaceJob job = new OpenSpaceJob(source, uiThread, List.copyOf(preparations));
        AtomicLong told = new AtomicLong();
        job.report(next -> {
            // A large space makes many steps a second; nobody reads more than some, and the window has better to do.
            long now = System.nanoTime();
            if (!(next instanceof SpaceState.Opening) || now - told.get() > PROGRESS) {
                told.set(now);
                uiThread.execute(() -> {
                    if (current == job) {
                        change(next);
                    }
                });
            }
        });
        current = job;
        change(new SpaceState.Opening(source, "", 0, 0));
        job.schedule();
    }

    /** Stops the opening that is under way. */
    public void cancel() {
        if (state instanceof SpaceState.Opening opening) {
            cancelCurrent();
            fail(Words.CANCELLED_OPENING.with(opening.source().title()));
        }
    }

    /**
     * Shows why there is no space.
     *
     * @param sentence what happened and the way out, in French
     */
    public void fail(String sentence) {
        cancelCurrent();
        change(new SpaceState.Failed(sentence));
    }

    /** Gives up what is being opened, without a word: there is no window any more to say it in. */
    @Override
    public void close() {
        listeners.clear();
        cancelCurrent();
        change(new SpaceState.None());
    }

    private void cancelCurrent() {
        if (current != null) {
            current.cancel();
            current = null;
        }
    }

    private void change(SpaceState next) {
        SpaceState before = state;
        Guard watching = guard;
        state = next;
        if (next instanceof SpaceState.Opened opened && !opened.isSameAs(before)) {
            follow(opened);
        }
        listeners.forEach(listener -> listener.accept(next));
        if (before instanceof SpaceState.Opened old && !old.isSameAs(next)) {
            watching.close();
            old.editing().close();
        }
    }

    /** After each change of the models, the explorer's lines are made anew. */
    private void follow(SpaceState.Opened opened) {
        guard = new Guard(opened.editing(), Clock.systemDefaultZone(), DRAFTS);
        TreeRefresh refresh = new TreeRefresh(opened.editing(), tree -> uiThread.execute(() -> {
            if (opened.isSameAs(state)) {
                change(new SpaceState.Opened(opened.title(), opened.editing(), tree));
            }
        }));
        opened.editing().addListener(event -> {
            if (event instanceof EditingEvent.Edited || event instanceof EditingEvent.Saved) {
                refresh.later();
            }
        });
    }
}
