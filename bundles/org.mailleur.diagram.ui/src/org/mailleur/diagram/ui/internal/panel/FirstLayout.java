package org.mailleur.diagram.ui.internal.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mailleur.core.space.Progress;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.geometry.Placement;
import org.mailleur.diagram.geometry.Spot;
import org.mailleur.diagram.graph.DiagramGraph;
import org.mailleur.diagram.graph.DiagramSnapshot;
import org.mailleur.diagram.ui.internal.UiWords;
import org.mailleur.diagram.ui.internal.scene.Completion;

/** Gives a diagram that nobody has opened before its places, away from the UI thread. They are no change to undo or to save. */
final class FirstLayout {

    private final OpenDiagram open;
    private final Display display;
    /** What is at work, {@code null} for nothing; for the UI thread. */
    private Job running;

    FirstLayout(OpenDiagram open, Display display) {
        this.open = open;
        this.display = display;
    }

    /** Runs what is to follow on the UI thread, at once when everything has its place. */
    void begin(Runnable then) {
        Geometry known = open.sheet().geometry();
        if (new Completion(open.live(), open.scene().brushes()).isComplete(known)) {
            then.run();
            return;
        }
        DiagramGraph graph = DiagramSnapshot.of(open.live());
        Job job = new Job(UiWords.LOADING.text()) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Geometry complete = known;
                try {
                    complete = new Completion(graph, open.scene().brushes()).complete(known, new JobProgress(monitor));
                } catch (CancellationException e) {
                    return Status.CANCEL_STATUS;
                } catch (RuntimeException e) {
                    // Better a heap that can be taken apart than nothing at all.
                    ILog.of(FirstLayout.class).error("The layout failed", e);
                }
                Geometry found = complete;
                if (!display.isDisposed()) {
                    display.asyncExec(() -> take(found, then));
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        running = job;
        job.schedule();
    }

    /** The view was closed before it was shown: nobody waits for it any more. */
    void stop() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    private void take(Geometry found, Runnable then) {
        if (running == null) {
            return;
        }
        running = null;
        Geometry now = open.sheet().geometry();
        Map<String, Placement> boxes = new HashMap<>(found.boxes());
        boxes.putAll(now.boxes());
        Map<String, List<Spot>> routes = new HashMap<>(found.routes());
        routes.putAll(now.routes());
        Map<String, Spot> labels = new HashMap<>(found.labels());
        labels.putAll(now.labels());
        open.sheet().place(new Completion(open.live(), open.scene().brushes()).complete(new Geometry(boxes, routes, labels), Progress.NONE));
        then.run();
    }
}
