package org.mailleur.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes one folder equal to another and leaves alone the files that are equal already. */
final class FolderSync {

    private FolderSync() {
    }

    /**
     * @return how many files were written or deleted
     * @throws IOException
     *             if a file cannot be read or written
     */
    static int mirror(Path from, Path to) throws IOException {
        int changed = 0;
        for (Path source : files(from)) {
            Path copy = to.resolve(from.relativize(source));
            if (!Files.isRegularFile(copy) || Files.mismatch(source, copy) >= 0) {
                Files.createDirectories(copy.getParent());
                Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING);
                changed++;
            }
        }
        for (Path copy : files(to)) {
            if (!Files.exists(from.resolve(to.relativize(copy)))) {
                Files.delete(copy);
                changed++;
            }
        }
        return changed;
    }

    /**
     * @throws IOException
     *             if a file cannot be deleted
     */
    static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
