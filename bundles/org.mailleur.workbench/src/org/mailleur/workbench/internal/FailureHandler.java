package org.mailleur.workbench.internal;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mailleur.workbench.internal.look.SentenceDialog;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.text.Words;

/** Says in French that something failed which should not have; the particulars go to the log. */
final class FailureHandler extends AbstractStatusHandler {

    /** One dialog at a time: a failure in a loop must not bury the window. */
    private final AtomicBoolean showing = new AtomicBoolean();

    @Override
    public void handle(StatusAdapter adapter, int style) {
        IStatus status = adapter.getStatus();
        if ((style & StatusManager.LOG) != 0) {
            ILog.of(FailureHandler.class).log(status);
        }
        boolean shown = (style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0;
        if (shown && status.matches(IStatus.ERROR)) {
            Display display = Display.getDefault();
            display.asyncExec(() -> show(status.getException()));
        }
    }

    void show(Throwable failure) {
        if (!showing.compareAndSet(false, true)) {
            return;
        }
        try {
            Shell shell = Display.getCurrent().getActiveShell();
            String kind = failure == null ? "" : Words.ERROR_DETAIL.with(failure.getClass().getSimpleName());
            new SentenceDialog(shell, Words.ERROR_TITLE.text(), Sign.ATTENTION, Words.ERROR_TEXT.text() + kind).open();
        } finally {
            showing.set(false);
        }
    }
}
