package org.mailleur.workbench.internal.space;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.mailleur.core.file.FileKind;
import org.mailleur.workbench.internal.text.Words;
import org.osgi.framework.Bundle;

/** The space that ships: an example to look at, and the framework and scale that others begin with. */
public final class ExampleSpace {

    private static final String BUNDLE = "org.mailleur.examples";

    private ExampleSpace() {
    }

    private static Path folder() throws IOException {
        Bundle bundle = Platform.getBundle(BUNDLE);
        URL entry = bundle == null ? null : bundle.getEntry("space/");
        if (entry == null) {
            throw new IOException("The example is missing");
        }
        try {
            return Path.of(URIUtil.toURI(FileLocator.toFileURL(entry)));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /**
     * Opens the person's own copy of the example.
     *
     * @param session where
     */
    public static void openIn(SpaceSession session) {
        try {
            session.open(new SpaceSource(OwnExample.of(folder(), Platform.getBundle(BUNDLE).getVersion()), Words.EXAMPLE_SPACE.text()));
        } catch (IOException | URISyntaxException e) {
            ILog.of(ExampleSpace.class).error("Cannot find the example", e);
            session.fail(Words.NO_EXAMPLE.text());
        }
    }

    /**
     * Finds the files of some kinds that ship.
     *
     * @param kinds the kinds
     * @return the files
     * @throws IOException when they cannot be found
     */
    public static List<Path> files(List<FileKind> kinds) throws IOException {
        try (Stream<Path> listed = Files.list(folder())) {
            return listed.filter(path -> FileKind.of(path).filter(kinds::contains).isPresent()).sorted().toList();
        }
    }

    /**
     * Tells whether a folder is the example or a person's copy of it.
     *
     * @param folder the folder
     * @return whether it is
     */
    public static boolean isAt(Path folder) {
        try {
            return OwnExample.isWithinSettings(folder) || folder.equals(folder().toRealPath());
        } catch (IOException e) {
            // A program without its example has no copy of it either.
            return false;
        }
    }
}
