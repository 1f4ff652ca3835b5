package org.mailleur.core.creation;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.mailleur.core.file.WholeFile;

/** A file that ships with the program, copied as it is: with its identifiers, so that spaces that have it speak of the same criteria. */
public final class ShippedFile {

    private ShippedFile() {
    }

    /**
     * Copies a file into a folder, whole or not at all.
     *
     * @param file   the file
     * @param folder where
     * @return the copy, under the same name
     * @throws IOException when it cannot be read or written, or when there is a file of its name
     */
    public static Path copy(Path file, Path folder) throws IOException {
        Path target = folder.resolve(file.getFileName().toString());
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        WholeFile.write(target, Files.readAllBytes(file));
        return target;
    }
}
