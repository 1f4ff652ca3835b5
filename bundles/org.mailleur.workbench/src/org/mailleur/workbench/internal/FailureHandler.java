package org.mailleur.workbench.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mailleur.workbench.internal.failure.Failure;
import org.mailleur.workbench.internal.failure.FailureDialog;

/** Says in French that something failed which should not have; the particulars go to the log. */
final class FailureHandler extends AbstractStatusHandler {

    /** One dialog at a time: a failure in a loop must not bury the window. */
    private final AtomicBoolean showing = new AtomicBoolean();
    private final Supplier<List<Path>> files;

    /** Creates the handler; it asks for the files of the space that is open. */
    FailureHandler(Supplier<List<Path>> files) {
        this.files = files;
    }

    @Override
    public void handle(StatusAdapter adapter, int style) {
        IStatus status = adapter.getStatus();
        if ((style & StatusManager.LOG) != 0) {
            ILog.of(FailureHandler.class).log(status);
        }
        boolean shown = (style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0;
        if (shown && status.matches(IStatus.ERROR)) {
            Display display = Display.getDefault();
            Failure failure = Failure.of(status);
            display.asyncExec(() -> show(failure));
        }
    }

    void show(Failure failure) {
        if (!showing.compareAndSet(false, true)) {
            return;
        }
        try {
            new FailureDialog(Display.getCurrent().getActiveShell(), failure, files.get()).open();
        } finally {
            showing.set(false);
        }
    }
}
