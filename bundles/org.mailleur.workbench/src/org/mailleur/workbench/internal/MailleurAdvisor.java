package org.mailleur.workbench.internal;

import java.util.concurrent.Executor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.mailleur.workbench.internal.failure.Failure;
import org.mailleur.workbench.internal.notice.Notices;
import org.mailleur.workbench.internal.report.ReportDesk;
import org.mailleur.workbench.internal.space.SpaceSession;

/** How the workbench lives: what its parts share, what it starts with, and what it says when something fails. */
final class MailleurAdvisor extends WorkbenchAdvisor {

    private final SpaceSession session;
    private final Notices notices = new Notices();
    private final ReportDesk reports;
    private final FirstSpace firstSpace;
    private final FailureHandler failures;

    MailleurAdvisor(Display display, FirstSpace firstSpace) {
        this.firstSpace = firstSpace;
        Executor uiThread = task -> {
            if (!display.isDisposed()) {
                display.asyncExec(task);
            }
        };
        session = new SpaceSession(uiThread);
        failures = new FailureHandler(session::modelFiles);
        reports = new ReportDesk(notices, uiThread);
        session.addListener(new ProblemNotice(notices));
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
    }

    /** The parts are made by the platform: what they need, they ask of the workbench. */
    @Override
    public void preStartup() {
        IEclipseContext context = PlatformUI.getWorkbench().getService(IEclipseContext.class);
        context.set(SpaceSession.class, session);
        context.set(Notices.class, notices);
        context.set(ReportDesk.class, reports);
    }

    @Override
    public void postStartup() {
        firstSpace.openIn(session);
    }

    @Override
    public void postShutdown() {
        session.close();
        reports.close();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new MailleurWindowAdvisor(configurer, session);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return SpacePerspective.ID;
    }

    @Override
    public void eventLoopException(Throwable failure) {
        ILog.of(MailleurAdvisor.class).error("Unexpected failure", failure);
        failures.show(Failure.of(failure));
    }

    @Override
    public synchronized AbstractStatusHandler getWorkbenchErrorHandler() {
        return failures;
    }
}
