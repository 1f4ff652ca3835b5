package org.mailleur.workbench.tests;

import java.nio.file.Path;

import org.eclipse.ui.PlatformUI;
import org.mailleur.window.kit.ExampleCopy;
import org.mailleur.workbench.internal.space.RecentSpaces;
import org.mailleur.workbench.internal.space.SpaceSession;
import org.mailleur.workbench.internal.space.SpaceSource;
import org.mailleur.workbench.internal.space.SpaceState;

/** Spaces to open: the example that ships, and copies of it. */
final class Spaces {

    private final Screen screen;

    Spaces(Screen screen) {
        this.screen = screen;
    }

    SpaceSession session() {
        return PlatformUI.getWorkbench().getService(SpaceSession.class);
    }

    /** Opens a folder and waits until it is shown. */
    SpaceState.Opened open(Path folder) {
        show(folder);
        screen.until("the space " + folder, () -> session().state() instanceof SpaceState.Opened);
        return (SpaceState.Opened) session().state();
    }

    /** Asks for a folder, however that may end. */
    void show(Path folder) {
        screen.run(() -> session().open(SpaceSource.of(folder)));
    }

    /** As before the first start: no space was ever opened. */
    void forgetRecent() {
        screen.run(() -> PlatformUI.getWorkbench().getService(RecentSpaces.class).clear());
    }

    /** Opens the example, as the window does by itself when it starts. */
    SpaceState.Opened openExample() {
        try {
            return open(ExampleCopy.original());
        } catch (Exception e) {
            throw new AssertionError("The example cannot be found", e);
        }
    }
}
