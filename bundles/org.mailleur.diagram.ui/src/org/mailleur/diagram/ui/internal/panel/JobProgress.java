package org.mailleur.diagram.ui.internal.panel;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mailleur.core.space.Progress;

/** Shows work of the lower bundles in a job's monitor, and lets the person stop it there. */
final class JobProgress implements Progress {

    private final IProgressMonitor monitor;
    private int shown = -1;

    JobProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public void at(String what, int done, int total) {
        if (shown < 0) {
            monitor.beginTask(what, total);
            shown = 0;
        }
        if (done > shown) {
            monitor.worked(done - shown);
            shown = done;
        }
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
