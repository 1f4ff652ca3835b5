package org.mailleur.workbench.internal.edit;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.mailleur.core.file.ModelFileException;

/** Short work on the disk, done away from the UI thread. */
@FunctionalInterface
public interface DiskWork {

    /**
     * Does it.
     *
     * @throws IOException        when the disk refuses
     * @throws ModelFileException when a model file cannot be written
     */
    void run() throws IOException, ModelFileException;

    /**
     * Does it later, beside.
     *
     * @param name     what is done, in French
     * @param uiThread runs what it is given on the UI thread, later
     * @param failed   told there when it cannot be done
     */
    default void later(String name, Executor uiThread, Consumer<Exception> failed) {
        Job.createSystem(name, (IProgressMonitor monitor) -> {
            try {
                run();
            } catch (IOException | ModelFileException e) {
                uiThread.execute(() -> failed.accept(e));
            }
            return Status.OK_STATUS;
        }).schedule();
    }
}
