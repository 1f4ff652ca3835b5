package org.mailleur.workbench.internal.space;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.workbench.internal.text.Words;
import org.mailleur.workbench.internal.tree.ExplorerTree;
import org.mailleur.workbench.internal.tree.ExplorerTreeBuilder;

/** Arranges a space anew after changes, away from the UI thread; changes that follow quickly are taken together. */
final class TreeRefresh extends Job {

    private static final long PAUSE = 150;

    private final EditingSession editing;
    private final Consumer<ExplorerTree> result;

    TreeRefresh(EditingSession editing, Consumer<ExplorerTree> result) {
        super(Words.TREE_NAME.text());
        this.editing = editing;
        this.result = result;
        setSystem(true);
    }

    void later() {
        schedule(PAUSE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        ExplorerTree tree = editing.reading(() -> new ExplorerTreeBuilder().build(editing.space()));
        if (!monitor.isCanceled()) {
            result.accept(tree);
        }
        return Status.OK_STATUS;
    }
}
