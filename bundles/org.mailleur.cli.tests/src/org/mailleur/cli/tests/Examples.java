package org.mailleur.cli.tests;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;

/** The example that ships. */
final class Examples {

    private Examples() {
    }

    static Path space() {
        try {
            return Path.of(FileLocator.toFileURL(Platform.getBundle("org.mailleur.examples").getEntry("/space")).getPath());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
