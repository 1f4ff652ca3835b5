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
import org.mailleur.workbench.internal.diagram.DiagramDesks;
import org.mailleur.workbench.internal.creation.CreationDesk;
import org.mailleur.workbench.internal.edit.Closing;
import org.mailleur.workbench.internal.edit.FileDesk;
import org.mailleur.workbench.internal.edit.OutsideDesk;
import org.mailleur.workbench.internal.edit.RecoveryDesk;
import org.mailleur.workbench.internal.edit.SaveDesk;
import org.mailleur.workbench.internal.exchange.ExchangeDesk;
import org.mailleur.workbench.internal.look.IconsAhead;
import org.mailleur.workbench.internal.look.Pictures;
import org.mailleur.workbench.internal.missing.Checks;
import org.mailleur.workbench.internal.notice.Notices;
import org.mailleur.workbench.internal.report.ReportDesk;
import org.mailleur.workbench.internal.space.RecentSpaces;
import org.mailleur.workbench.internal.space.SpaceSession;
import org.mailleur.workbench.internal.space.SpaceState;

/** How the workbench lives: what its parts share, what it starts with, and what it says when something fails. */
final class MailleurAdvisor extends WorkbenchAdvisor {

    /** Time for the window to be painted, in milliseconds. */
    private static final int AFTER_THE_WINDOW = 50;

    private final SpaceSession session;
    private final Notices notices = new Notices();
    private final ReportDesk reports;
    private final SaveDesk saving;
    private final Checks checks;
    private final DiagramDesks diagrams;
    private final FileDesk files;
    private final CreationDesk creation;
    private final RecentSpaces recent;
    private final ExchangeDesk exchange;
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
        saving = new SaveDesk(notices, uiThread);
        files = new FileDesk(notices, uiThread);
        creation = new CreationDesk(session, notices, saving, files, uiThread);
        recent = new RecentSpaces(uiThread);
        exchange = new ExchangeDesk(session, notices, uiThread);
        checks = new Checks(uiThread);
        session.addListener(recent);
        diagrams = new DiagramDesks(notices);
        reports = new ReportDesk(diagrams::pictures, notices, uiThread);
        session.addPreparation(new IconsAhead(display));
        session.addPreparation(diagrams::prepare);
        session.addListener(diagrams);
        session.addListener(new EditingCommands());
        session.addListener(checks);
        session.addListener(new OutsideDesk(notices, files));
        session.addListener(new RecoveryDesk(session, notices, uiThread));
        session.addListener(new ProblemNotice(notices));
        session.addListener(new Welcome(session, recent, notices, creation));
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
        context.set(SaveDesk.class, saving);
        context.set(Checks.class, checks);
        context.set(FileDesk.class, files);
        context.set(CreationDesk.class, creation);
        context.set(RecentSpaces.class, recent);
        context.set(ExchangeDesk.class, exchange);
        context.set(DiagramDesks.class, diagrams);
        Pictures.handToPlatform();
    }

    /** The window first: it can be used while the space is read. */
    @Override
    public void postStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        Redressing.begin(display, diagrams);
        display.timerExec(AFTER_THE_WINDOW, () -> firstSpace.openIn(session, recent));
    }

    /** Asks once, in words; the platform's own question would be asked for each sheet, in English. */
    @Override
    public boolean preShutdown() {
        return !(session.state() instanceof SpaceState.Opened opened)
                || Closing.mayLeave(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), opened.editing());
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
