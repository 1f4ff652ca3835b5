package org.mailleur.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** Files of the bundles that are installed, by paths that begin with the name of the bundle. */
final class BundleFiles {

    private BundleFiles() {
    }

    /** Opens a file; {@code null} when there is none. */
    static InputStream open(String path) throws IOException {
        String[] parts = path.split("/", 3);
        Bundle bundle = parts.length == 3 ? Platform.getBundle(parts[1]) : null;
        URL entry = bundle == null ? null : bundle.getEntry(parts[2]);
        return entry == null ? null : entry.openStream();
    }
}
