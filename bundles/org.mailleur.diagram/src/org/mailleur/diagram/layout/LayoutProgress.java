package org.mailleur.diagram.layout;

import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.mailleur.core.space.Progress;

/** Tells ELK's steps as ours, and ELK that the person asked to stop: it looks between two of its steps. */
final class LayoutProgress extends BasicProgressMonitor {

    private static final int WHOLE = 100;

    private final Progress progress;

    LayoutProgress(Progress progress) {
        this.progress = progress;
    }

    @Override
    public boolean isCanceled() {
        return progress.isCancelled();
    }

    @Override
    protected void doWorked(float completedWork, float totalWork, boolean topLevel) {
        if (topLevel && totalWork > 0) {
            progress.at("Disposition des éléments", Math.round(Math.min(1, completedWork / totalWork) * WHOLE), WHOLE);
        }
    }
}
