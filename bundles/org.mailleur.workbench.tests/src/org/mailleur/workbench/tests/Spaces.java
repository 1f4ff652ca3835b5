package org.mailleur.workbench.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.ui.PlatformUI;
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

    static Path example() throws Exception {
        return Path.of(URIUtil.toURI(FileLocator.toFileURL(Platform.getBundle("org.mailleur.examples").getEntry("space/"))));
    }

    static void copyExample(Path to) throws Exception {
        Path example = example();
        List<Path> files;
        try (Stream<Path> all = Files.walk(example)) {
            files = all.toList();
        }
        for (Path each : files) {
            Path copy = to.resolve(example.relativize(each).toString());
            if (Files.isDirectory(each)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(each, copy);
            }
        }
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

    /** Opens the example, as the window does by itself when it starts. */
    SpaceState.Opened openExample() {
        try {
            return open(example());
        } catch (Exception e) {
            throw new AssertionError("The example cannot be found", e);
        }
    }
}
