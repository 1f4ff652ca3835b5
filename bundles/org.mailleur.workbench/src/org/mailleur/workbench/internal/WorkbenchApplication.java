package org.mailleur.workbench.internal;

import java.io.IOException;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.mailleur.workbench.internal.look.Appearance;
import org.mailleur.workbench.internal.text.Words;

/**
 * Mailleur with its window: {@code org.mailleur.workbench.application}. {@code -espace DOSSIER} opens the space that lies there; without
 * it, the example that ships is opened.
 */
public final class WorkbenchApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws IOException {
        Display.setAppName(Words.APP_NAME.text());
        Display display = PlatformUI.createDisplay();
        try {
            Appearance.follow(display);
            String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
            int code = PlatformUI.createAndRunWorkbench(display, new MailleurAdvisor(display, FirstSpace.of(arguments)));
            return code == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
