package org.mailleur.core.exchange.internal;

import java.util.concurrent.CancellationException;

import org.mailleur.core.space.Progress;

/** Many small steps of one work, of which some are told and after any of which the work can stop. */
final class Steps {

    /** So many steps take some milliseconds: a bar that moves more often moves for nobody. */
    private static final int TOLD = 250;

    private final Progress progress;
    private final int total;
    private int done;

    Steps(Progress progress, int total) {
        this.progress = progress;
        this.total = total;
    }

    /**
     * Takes a step.
     *
     * @param step what to do
     * @throws CancellationException before it, when the person asked to stop
     */
    void take(Runnable step) {
        if (done % TOLD == 0) {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            progress.at("Lecture des lignes", done, total);
        }
        done++;
        step.run();
    }
}
