package org.mailleur.workbench.internal.space;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.file.ModelFileSaver;
import org.mailleur.core.space.Space;
import org.mailleur.model.territory.Federation;
import org.mailleur.workbench.internal.tree.ExplorerTreeBuilder;
import org.mailleur.workbench.internal.text.Words;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** Reads a space and arranges it, away from the UI thread. */
public final class OpenSpaceJob extends Job {

    private final SpaceSource source;
    private final Executor uiThread;
    private final List<Runnable> preparations;
    private Consumer<SpaceState> report = state -> {
        // Nobody asked yet.
    };

    OpenSpaceJob(SpaceSource source, Executor uiThread, List<Runnable> preparations) {
        super(Words.OPENING.with(source.title()));
        this.source = source;
        this.uiThread = uiThread;
        this.preparations = preparations;
        // Our own page shows the progress; the platform's would speak English.
        setSystem(true);
    }

    void report(Consumer<SpaceState> to) {
        report = to;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            if (!Files.isDirectory(source.folder())) {
                report.accept(new SpaceState.Failed(Words.NOT_A_FOLDER.with(source.folder().toString())));
                return Status.OK_STATUS;
            }
            CompletableFuture<?> ready = CompletableFuture.runAsync(() -> preparations.forEach(Runnable::run));
            Space space = Space.open(source.folder(), new MonitorProgress(monitor,
                    (what, done, total) -> report.accept(new SpaceState.Opening(source, what, done, total))));
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            SpaceState read = space.files().isEmpty() ? new SpaceState.Failed(Words.EMPTY_SPACE.with(source.folder().toString()))
                    : new SpaceState.Opened(title(space), new EditingSession(space, saver(), uiThread), new ExplorerTreeBuilder().build(space));
            ready.join();
            report.accept(read);
        } catch (IOException e) {
            ILog.of(OpenSpaceJob.class).warn("Cannot open " + source.folder(), e);
            report.accept(new SpaceState.Failed(Words.CANNOT_READ_FOLDER.with(source.folder().toString())));
        } catch (RuntimeException e) {
            // A fault of ours: the window must not wait for ever.
            ILog.of(OpenSpaceJob.class).error("Cannot open " + source.folder(), e);
            report.accept(new SpaceState.Failed(Words.CANNOT_OPEN_SPACE.with(source.title())));
        }
        return Status.OK_STATUS;
    }

    /**
     * Returns what writes files, and signs them with the version of this program.
     *
     * @return the saver
     */
    public static ModelFileSaver saver() {
        Version version = FrameworkUtil.getBundle(OpenSpaceJob.class).getVersion();
        return new ModelFileSaver("Mailleur " + version.getMajor() + "." + version.getMinor() + "." + version.getMicro(), Clock.systemDefaultZone());
    }

    private String title(Space space) {
        return space.roots(Federation.class).stream().map(Federation::getName).filter(name -> name != null && !name.isBlank()).findFirst()
                .orElse(source.title());
    }
}
