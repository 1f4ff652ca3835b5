package org.mailleur.workbench.internal;

import java.io.IOException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.mailleur.workbench.internal.look.Appearance;
import org.mailleur.workbench.internal.look.SentenceDialog;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.look.SystemAccent;
import org.mailleur.workbench.internal.text.Words;
import org.osgi.framework.FrameworkUtil;

/**
 * Mailleur with its window: {@code org.mailleur.workbench.application}. {@code -espace DOSSIER} opens the space that lies there; without
 * it, the example that ships is opened.
 */
public final class WorkbenchApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws IOException {
        Display.setAppName(Words.APP_NAME.text());
        SystemAccent.install(Platform.getStateLocation(FrameworkUtil.getBundle(WorkbenchApplication.class)).toPath());
        Display display = PlatformUI.createDisplay();
        try {
            if (!OwnData.take(Platform.getInstanceLocation())) {
                return refuse();
            }
            Appearance.follow(display);
            String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
            int code = PlatformUI.createAndRunWorkbench(display, new MailleurAdvisor(display, FirstSpace.of(arguments)));
            return code == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** Said in a window, and to whoever started it from a terminal. */
    private static Integer refuse() {
        System.err.println(Words.ALREADY_OPEN.text());
        new SentenceDialog(null, Words.APP_NAME.text(), Sign.MAILLEUR, Words.ALREADY_OPEN.text()).open();
        return IApplication.EXIT_OK;
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
