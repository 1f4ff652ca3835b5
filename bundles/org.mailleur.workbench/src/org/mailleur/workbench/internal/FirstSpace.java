package org.mailleur.workbench.internal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.mailleur.workbench.internal.space.SpaceSession;
import org.mailleur.workbench.internal.space.SpaceSource;
import org.mailleur.workbench.internal.text.Words;
import org.osgi.framework.Bundle;

/** Which space the window shows first: the one named on the command line, else the example that ships. */
@FunctionalInterface
interface FirstSpace {

    /** The option that names the folder of a space. */
    String OPTION = "-espace";

    /**
     * Opens the space, or says why it cannot be opened.
     *
     * @param session where
     */
    void openIn(SpaceSession session);

    /**
     * Reads the command line.
     *
     * @param arguments the application's arguments; those of the platform are passed over
     * @return the space to open
     */
    static FirstSpace of(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (OPTION.equals(arguments[i])) {
                return i + 1 < arguments.length ? named(arguments[i + 1]) : session -> session.fail(Words.ESPACE_WITHOUT_FOLDER.text());
            }
        }
        return FirstSpace::openExample;
    }

    private static FirstSpace named(String folder) {
        try {
            SpaceSource source = SpaceSource.of(Path.of(folder));
            return session -> session.open(source);
        } catch (InvalidPathException e) {
            // No folder can have such a name: it is said as for one that is missing.
            return session -> session.fail(Words.NOT_A_FOLDER.with(folder));
        }
    }

    private static void openExample(SpaceSession session) {
        Bundle bundle = Platform.getBundle("org.mailleur.examples");
        URL entry = bundle == null ? null : bundle.getEntry("space/");
        if (entry == null) {
            session.fail(Words.NO_EXAMPLE.text());
            return;
        }
        try {
            Path shipped = Path.of(URIUtil.toURI(FileLocator.toFileURL(entry)));
            session.open(new SpaceSource(OwnExample.of(shipped, bundle.getVersion()), Words.EXAMPLE_SPACE.text()));
        } catch (IOException | URISyntaxException e) {
            ILog.of(FirstSpace.class).error("Cannot find the example", e);
            session.fail(Words.NO_EXAMPLE.text());
        }
    }
}
