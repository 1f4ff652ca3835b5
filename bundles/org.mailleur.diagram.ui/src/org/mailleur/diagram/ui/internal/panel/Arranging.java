package org.mailleur.diagram.ui.internal.panel;

import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.graph.DiagramGraph;
import org.mailleur.diagram.graph.DiagramSnapshot;
import org.mailleur.diagram.layout.AutomaticLayout;
import org.mailleur.diagram.ui.internal.UiWords;
import org.mailleur.diagram.ui.internal.commands.PlaceCommand;

/** Arranges a diagram away from the UI thread; what a person put somewhere stays there. Asked again, it stops. */
final class Arranging {

    private final OpenDiagram open;
    private final Display display;
    private final Runnable after;
    /** What is at work, {@code null} for nothing; for the UI thread. */
    private Job running;

    Arranging(OpenDiagram open, Display display, Runnable after) {
        this.open = open;
        this.display = display;
        this.after = after;
    }

    void start() {
        if (running != null) {
            running.cancel();
            return;
        }
        Geometry before = open.sheet().geometry();
        DiagramGraph graph = DiagramSnapshot.of(open.live());
        Job job = new Job(UiWords.ARRANGING.text()) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    Geometry next = layout().arrange(graph, before, new JobProgress(monitor));
                    later(() -> take(before, next, monitor.isCanceled()));
                } catch (CancellationException e) {
                    return Status.CANCEL_STATUS;
                } catch (RuntimeException e) {
                    ILog.of(Arranging.class).error("The layout failed", e);
                    later(() -> open.desk().tell(UiWords.FAILED.text()));
                }
                return Status.OK_STATUS;
            }
        };
        job.addJobChangeListener(IJobChangeListener.onDone(event -> later(() -> ended(event.getResult()))));
        job.setUser(false);
        running = job;
        job.schedule();
    }

    /** Also for a job that was taken back before it had begun, and so never ran. */
    private void ended(IStatus result) {
        running = null;
        if (result.getSeverity() == IStatus.CANCEL) {
            open.desk().tell(UiWords.ARRANGE_CANCELLED.text());
        }
    }

    private AutomaticLayout layout() {
        return open.scene().brushes().layout();
    }

    private void later(Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(task);
        }
    }

    /** A person who moved something meanwhile is not overruled. */
    private void take(Geometry before, Geometry next, boolean cancelled) {
        if (cancelled || !open.sheet().geometry().equals(before)) {
            open.desk().tell(UiWords.ARRANGE_CANCELLED.text());
            return;
        }
        open.stack().run(new PlaceCommand(UiWords.ARRANGE.text(), open.sheet(), geometry -> next));
        after.run();
    }
}
