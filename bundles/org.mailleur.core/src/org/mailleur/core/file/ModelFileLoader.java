package org.mailleur.core.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.mailleur.core.file.internal.ModelFileReading;
import org.mailleur.core.file.internal.ModelFileReading.Reading;

/**
 * Reads model files that come from anywhere: no document type, no external entity, no class or address that the file names is
 * ever loaded, and size, depth and number of elements are bounded.
 * <p>
 * A file that cannot be read whole is no exception but a {@link LoadedFile} with {@linkplain LoadedFile#problems() problems}:
 * what could be read may be looked at, and is never saved over the original.
 */
public final class ModelFileLoader {

    private final LoadLimits limits;
    private final ModelFileReading reading;

    /**
     * Makes a loader.
     *
     * @param limits bounds on what is read
     */
    public ModelFileLoader(LoadLimits limits) {
        this.limits = limits;
        this.reading = new ModelFileReading(limits);
    }

    /**
     * Reads a file into a resource set.
     *
     * @param set  where its content goes
     * @param file the file; its name must be a model file's
     * @return what was read, with what was wrong
     * @throws IllegalArgumentException when the name is no model file's
     */
    public LoadedFile load(ResourceSet set, Path file) {
        FileKind kind = FileKind.of(file).orElseThrow(() -> new IllegalArgumentException("No model file: " + file));
        Reading result = reading.start(set, file, uri(file));
        Fingerprint fingerprint = Fingerprint.ABSENT;
        try {
            long size = Files.size(file);
            if (Files.isDirectory(file)) {
                result.unreadable("c’est un dossier, pas un fichier", null);
            } else if (size > limits.bytes()) {
                result.tooLarge(size);
            } else {
                byte[] content = Files.readAllBytes(file);
                fingerprint = Fingerprint.of(content);
                result.read(content, new ByteArrayInputStream(content), kind);
            }
        } catch (NoSuchFileException e) {
            result.unreadable("le fichier n’existe pas", e);
        } catch (AccessDeniedException e) {
            result.unreadable("vous n’avez pas le droit de lire ce fichier", e);
        } catch (IOException e) {
            result.unreadable("le fichier ne peut pas être lu", e);
        }
        return new LoadedFile(file, kind, result.resource(), result.problems(), fingerprint, result.migration());
    }

    /**
     * Makes an empty file in memory, to be filled and saved.
     *
     * @param set  where its content goes
     * @param file where it will be saved; its name must be a model file's
     * @return the empty file
     * @throws IllegalArgumentException when the name is no model file's
     */
    public LoadedFile create(ResourceSet set, Path file) {
        FileKind kind = FileKind.of(file).orElseThrow(() -> new IllegalArgumentException("No model file: " + file));
        Reading result = reading.start(set, file, uri(file));
        return new LoadedFile(file, kind, result.resource(), result.problems(), Fingerprint.ABSENT, result.migration());
    }

    /**
     * Returns the URI by which a file is known in a resource set.
     *
     * @param file the file
     * @return its URI
     */
    public static URI uri(Path file) {
        return URI.createFileURI(file.toAbsolutePath().normalize().toString());
    }
}
