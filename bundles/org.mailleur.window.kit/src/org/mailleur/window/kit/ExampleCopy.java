package org.mailleur.window.kit;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;

/** The space that ships as an example, and copies of it to write into. */
public final class ExampleCopy {

    private ExampleCopy() {
    }

    /**
     * The folder of the example.
     *
     * @return the folder, which no test may change
     * @throws IOException when it cannot be found
     */
    public static Path original() throws IOException {
        if (!Platform.isRunning()) {
            return Path.of("..", "org.mailleur.examples", "space");
        }
        URL address = FileLocator.toFileURL(Platform.getBundle("org.mailleur.examples").getEntry("space/"));
        try {
            return Path.of(URIUtil.toURI(address));
        } catch (URISyntaxException e) {
            throw new IOException(address + " names no folder", e);
        }
    }

    /**
     * Copies the example.
     *
     * @param to an empty folder
     * @return that folder
     * @throws IOException when it cannot be copied
     */
    public static Path to(Path to) throws IOException {
        Path example = original();
        List<Path> files;
        try (Stream<Path> all = Files.walk(example)) {
            // Without what a window keeps beside the models: drafts of a test that was cut short are not the next one's work.
            files = all.filter(each -> !example.relativize(each).toString().startsWith(".")).toList();
        }
        for (Path each : files) {
            Path copy = to.resolve(example.relativize(each).toString());
            if (Files.isDirectory(each)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(each, copy);
            }
        }
        return to;
    }
}
