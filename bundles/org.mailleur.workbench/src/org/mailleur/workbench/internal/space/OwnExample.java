package org.mailleur.workbench.internal.space;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.Version;

/** The person's own copy of the example: she may change it at will, and what ships stays as it was. */
final class OwnExample {

    private OwnExample() {
    }

    /** Tells whether a folder is a copy of the example: it lies among the settings, where nobody looks for files. */
    static boolean isWithinSettings(Path folder) {
        Location place = Platform.getInstanceLocation();
        try {
            return place != null && place.isSet() && folder.startsWith(Path.of(URIUtil.toURI(place.getURL())).toRealPath());
        } catch (IOException | URISyntaxException e) {
            // Where nothing can be kept, there is no copy.
            return false;
        }
    }

    /** Returns the copy for this version of the example, made when it is not there yet. */
    static Path of(Path shipped, Version version) throws IOException, URISyntaxException {
        Location place = Platform.getInstanceLocation();
        if (place == null || !place.isSet() || place.isReadOnly()) {
            return shipped;
        }
        Path folder = Path.of(URIUtil.toURI(place.getURL())).resolve("exemple-" + version.getMajor() + "." + version.getMinor() + "." + version.getMicro());
        if (Files.notExists(folder)) {
            Path beside = Files.createTempDirectory(Files.createDirectories(folder.getParent()), "exemple");
            copy(shipped, beside);
            Files.move(beside, folder);
        }
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> walked = Files.walk(from)) {
            all = walked.filter(path -> Files.isRegularFile(path) && !from.relativize(path).toString().startsWith(".")).toList();
        }
        for (Path path : all) {
            Path copy = to.resolve(from.relativize(path).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(path, copy);
        }
    }
}
