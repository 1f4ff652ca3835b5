package org.mailleur.workbench.internal.space;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mailleur.core.space.Progress;

/**
 * Lets a job's monitor stop work of the lower bundles, and hands on how far that work is.
 *
 * @param monitor asked whether to stop
 * @param display told how far the work is, on the thread that works
 */
public record MonitorProgress(IProgressMonitor monitor, Step display) implements Progress {

    /** Takes a step of the work. */
    @FunctionalInterface
    public interface Step {

        /**
         * Takes how far the work is.
         *
         * @param what  what is being done, in French
         * @param done  how many steps are done
         * @param total how many there are
         */
        void at(String what, int done, int total);
    }

    @Override
    public void at(String what, int done, int total) {
        display.at(what, done, total);
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
