package org.mailleur.core.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.mailleur.core.file.internal.ModelFileReading;
import org.mailleur.core.file.internal.ModelFileReading.Reading;
import org.mailleur.core.file.internal.Workers;
import org.mailleur.core.space.Progress;

/**
 * Reads model files that come from anywhere: no document type, no external entity, no class or address that the file names is
 * ever loaded, and size, depth and number of elements are bounded.
 * <p>
 * A file that cannot be read whole is no exception but a {@link LoadedFile} with {@linkplain LoadedFile#problems() problems}:
 * what could be read may be looked at, and is never saved over the original.
 */
public final class ModelFileLoader {

    /** More would only hold more files in memory. */
    private static final int MOST_AT_ONCE = 4;

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
        return start(set, file).read().finished();
    }

    /**
     * Reads files into a resource set, several at once.
     *
     * @param set      where their contents go
     * @param files    the files; their names must be model files'
     * @param progress told of each file in their order, by the thread that called
     * @return what was read, in their order; after a cancel, only the files that were begun
     * @throws IllegalArgumentException when a name is no model file's
     */
    public List<LoadedFile> loadAll(ResourceSet set, List<Path> files, Progress progress) {
        List<Load> loads = files.stream().map(file -> start(set, file)).toList();
        List<Load> done = new Workers(Math.min(MOST_AT_ONCE, Runtime.getRuntime().availableProcessors())).each(loads, Load::read,
                load -> "Lecture de « " + load.file.getFileName() + " »", progress);
        if (done.size() < loads.size()) {
            loads.stream().filter(load -> !done.contains(load)).forEach(load -> set.getResources().remove(load.reading.resource()));
        }
        return done.stream().map(Load::finished).toList();
    }

    private Load start(ResourceSet set, Path file) {
        FileKind kind = FileKind.of(file).orElseThrow(() -> new IllegalArgumentException("No model file: " + file));
        return new Load(file, kind, reading.start(set, file, uri(file)));
    }

    /** The load of one file. */
    private final class Load {
        private final Path file;
        private final FileKind kind;
        private final Reading reading;
        private Fingerprint fingerprint = Fingerprint.ABSENT;

        Load(Path file, FileKind kind, Reading reading) {
            this.file = file;
            this.kind = kind;
            this.reading = reading;
        }

        /** Does what can be done beside other loads. */
        Load read() {
            try {
                long size = Files.size(file);
                if (Files.isDirectory(file)) {
                    reading.unreadable("c’est un dossier, pas un fichier", null);
                } else if (size > limits.bytes()) {
                    reading.tooLarge(size);
                } else {
                    byte[] content = Files.readAllBytes(file);
                    fingerprint = Fingerprint.of(content);
                    reading.parse(content);
                }
            } catch (NoSuchFileException e) {
                reading.unreadable("le fichier n’existe pas", e);
            } catch (AccessDeniedException e) {
                reading.unreadable("vous n’avez pas le droit de lire ce fichier", e);
            } catch (IOException e) {
                reading.unreadable("le fichier ne peut pas être lu", e);
            }
            return this;
        }

        LoadedFile finished() {
            reading.report(kind);
            return new LoadedFile(file, kind, reading.resource(), reading.problems(), fingerprint, reading.migration());
        }
    }

    /**
     * Reads a content as if it lay in a file: what a backup, a draft or somebody else's version holds.
     *
     * @param set     where it goes; one of its own, when the file itself is open
     * @param file    the file that it stands for, against which its links are resolved; its name must be a model file's
     * @param content the content
     * @return what was read, with what was wrong
     * @throws IllegalArgumentException when the name is no model file's
     */
    public LoadedFile read(ResourceSet set, Path file, byte[] content) {
        Load load = start(set, file);
        load.reading.parse(content);
        load.fingerprint = Fingerprint.of(content);
        return load.finished();
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
