package org.mailleur.bench.window;

import java.util.List;

import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;

/** Mailleur's window, with somebody who looks when it can be used and, with {@code -mesurer}, how long it does not answer. */
public final class WatchedApplication implements IApplication {

    /** Also measure what happens after the window is there. */
    public static final String FURTHER = "-mesurer";

    private IApplication mailleur;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        IExtension extension = Platform.getExtensionRegistry().getExtension("org.eclipse.core.runtime.applications", "org.mailleur.workbench.application");
        mailleur = (IApplication) extension.getConfigurationElements()[0].getChildren("run")[0].createExecutableExtension("class");
        String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Thread ui = Thread.currentThread();
        FirstWindow.watch(() -> {
            if (List.of(words).contains(FURTHER)) {
                new UiWatch(Display.findDisplay(ui)).run();
            } else {
                FirstWindow.leave();
            }
        });
        return mailleur.start(context);
    }

    @Override
    public void stop() {
        mailleur.stop();
    }
}
