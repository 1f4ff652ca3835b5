package org.mailleur.diagram.tests.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.mailleur.core.generate.FederationGenerator;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;

/** Spaces to draw. */
public final class OpenSpaces {

    private static final Path EXAMPLE = Path.of("..", "org.mailleur.examples", "space");

    private OpenSpaces() {
    }

    /** Opens the example that ships. */
    public static Space example() throws IOException {
        return Space.open(EXAMPLE, Progress.NONE);
    }

    /** Makes a federation in memory. */
    public static Space generated(int elements, long seed) throws IOException {
        Path folder = Files.createTempDirectory("mailleur-diagrams");
        try {
            Space space = Space.open(folder, Progress.NONE);
            FederationGenerator.fill(space, elements, seed, Progress.NONE);
            return space;
        } finally {
            Files.delete(folder);
        }
    }
}
