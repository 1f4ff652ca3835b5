package org.mailleur.core.space;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Paths that models hold: relative to the model file, and never out of its space. */
public final class ModelPaths {

    private ModelPaths() {
    }

    /**
     * Finds the file that a model names.
     *
     * @param space    the folder of the space
     * @param model    the model file
     * @param relative the path as the model has it
     * @return the file, empty when the path is absolute, leads out of the space (through a link too) or to no readable file
     */
    public static Optional<Path> inside(Path space, Path model, String relative) {
        if (relative == null || relative.isBlank() || relative.contains("\\") || relative.startsWith("/") || relative.indexOf(':') >= 0) {
            return Optional.empty();
        }
        try {
            Path found = model.toAbsolutePath().getParent().resolve(relative).normalize();
            return Files.isRegularFile(found) && found.toRealPath().startsWith(space.toRealPath()) ? Optional.of(found) : Optional.empty();
        } catch (IOException | java.nio.file.InvalidPathException e) {
            // A path that no file can have leads nowhere, which is the answer.
            return Optional.empty();
        }
    }

    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            // A file that is not there yet has no real path.
            return path.toAbsolutePath().normalize();
        }
    }
}
