package org.mailleur.report.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.mailleur.core.space.Progress;

/**
 * Watches over a piece of work from a thread of its own: stops it when the time is up or the person asks to.
 * <p>
 * BIRT knows no progress monitor; what it knows is being told to cancel from another thread.
 */
public final class Cancellation implements AutoCloseable {

    private static final long PERIOD_MILLIS = 50;

    private final Progress progress;
    private final long deadline;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicReference<StoppedException> stopped = new AtomicReference<>();
    private final AtomicReference<Runnable> stopAction = new AtomicReference<>();
    private final Thread watcher;

    /**
     * Begins to watch.
     *
     * @param time     the longest time
     * @param progress asked whether to stop
     */
    public Cancellation(Duration time, Progress progress) {
        this.progress = progress;
        this.deadline = System.nanoTime() + time.toNanos();
        this.watcher = Thread.ofPlatform().daemon().name("mailleur-report-watch").start(this::watch);
    }

    /** The work was stopped. */
    public static final class StoppedException extends IOException {

        private static final long serialVersionUID = 1L;

        private final boolean timedOut;

        StoppedException(boolean timedOut) {
            super(timedOut ? "time limit" : "cancelled");
            this.timedOut = timedOut;
        }

        /**
         * Tells why.
         *
         * @return true for the time limit, false when the person asked
         */
        public boolean isTimedOut() {
            return timedOut;
        }
    }

    private void watch() {
        while (!closed.get() && !check()) {
            try {
                Thread.sleep(PERIOD_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean check() {
        boolean timedOut = System.nanoTime() - deadline >= 0;
        if (!timedOut && !progress.isCancelled()) {
            return false;
        }
        if (stopped.compareAndSet(null, new StoppedException(timedOut))) {
            Optional.ofNullable(stopAction.get()).ifPresent(Runnable::run);
        }
        return true;
    }

    /**
     * Says how to stop what is going on now.
     *
     * @param action called once from the watching thread
     * @throws StoppedException when it is stopped already
     */
    public void onStop(Runnable action) throws StoppedException {
        stopAction.set(action);
        throwIfStopped();
    }

    /**
     * Stops here if the work is to stop.
     *
     * @throws StoppedException when it is
     */
    public void throwIfStopped() throws StoppedException {
        check();
        StoppedException reason = stopped.get();
        if (reason != null) {
            throw reason;
        }
    }

    @Override
    public void close() {
        closed.set(true);
        watcher.interrupt();
    }
}
