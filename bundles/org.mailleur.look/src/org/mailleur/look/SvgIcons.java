package org.mailleur.look;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Icons read from SVG files, each once. */
public final class SvgIcons implements IconSource {

    /** Where the files are. */
    @FunctionalInterface
    public interface Files {

        /**
         * Opens a file.
         *
         * @param path its path, from the name of its bundle on
         * @return its bytes, {@code null} when there is no such file
         * @throws IOException when it cannot be read
         */
        InputStream open(String path) throws IOException;
    }

    private final Files files;
    private final Map<String, Optional<Drawing>> read = new ConcurrentHashMap<>();

    /**
     * Creates a source.
     *
     * @param files where the files are
     */
    public SvgIcons(Files files) {
        this.files = files;
    }

    @Override
    public Optional<Drawing> icon(String path) {
        return path.isEmpty() ? Optional.empty() : read.computeIfAbsent(path, this::read);
    }

    /** A picture without an icon says the same: shape and label carry its meaning. */
    private Optional<Drawing> read(String path) {
        try (InputStream file = files.open(path)) {
            return file == null ? Optional.empty() : Optional.of(new SvgReader().read(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
