package org.mailleur.workbench.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.mailleur.workbench.internal.space.ExampleSpace;
import org.mailleur.workbench.internal.space.RecentSpaces;
import org.mailleur.workbench.internal.space.SpaceSession;
import org.mailleur.workbench.internal.space.SpaceSource;
import org.mailleur.workbench.internal.text.Words;

/** Which space the window shows first: the one named on the command line, else the one opened last, else the example that ships. */
@FunctionalInterface
interface FirstSpace {

    /** The option that names the folder of a space. */
    String OPTION = "-espace";

    /**
     * Opens the space, or says why it cannot be opened.
     *
     * @param session where
     * @param recent  the spaces that were opened before
     */
    void openIn(SpaceSession session, RecentSpaces recent);

    /**
     * Reads the command line.
     *
     * @param arguments the application's arguments; those of the platform are passed over
     * @return the space to open
     */
    static FirstSpace of(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (OPTION.equals(arguments[i])) {
                return i + 1 < arguments.length ? named(arguments[i + 1]) : (session, recent) -> session.fail(Words.ESPACE_WITHOUT_FOLDER.text());
            }
        }
        return FirstSpace::openLatest;
    }

    private static FirstSpace named(String folder) {
        try {
            SpaceSource source = SpaceSource.of(Path.of(folder));
            return (session, recent) -> session.open(source);
        } catch (InvalidPathException e) {
            // No folder can have such a name: it is said as for one that is missing.
            return (session, recent) -> session.fail(Words.NOT_A_FOLDER.with(folder));
        }
    }

    /** Whoever worked goes on where she was; who comes for the first time sees the example, and how to begin her own space. */
    private static void openLatest(SpaceSession session, RecentSpaces recent) {
        recent.latest().ifPresentOrElse(folder -> session.open(SpaceSource.of(folder)), () -> ExampleSpace.openIn(session));
    }
}
