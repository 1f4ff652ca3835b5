package org.mailleur.report.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.report.rows.PictureRow;

/**
 * Reads the logos of the cover: PNG, JPEG, or SVG that is a plain drawing, below the model's folder. A path out of a shared file
 * must not reach elsewhere. Where a format takes no SVG, a PNG of the same name beside it stands in.
 */
public final class Logos {

    private static final long MAX_BYTES = 10L << 20;
    private static final int PNG_SIGNATURE = 0x89504e47;
    private static final int JPEG_SIGNATURE = 0xffd8ff00;
    private static final String SVG = ".svg";

    private final Path folder;
    private final boolean vectors;

    /**
     * Creates the reader.
     *
     * @param folder  the folder of the model file
     * @param vectors whether the output format takes SVG
     */
    public Logos(Path folder, boolean vectors) {
        this.folder = folder.toAbsolutePath().normalize();
        this.vectors = vectors;
    }

    /**
     * Reads the logos; those that cannot be shown are left out, since the report is worth more than its ornament.
     *
     * @param evaluation the evaluation
     * @return the pictures
     * @throws IOException when a file that is there cannot be read
     */
    public List<PictureRow> rows(Evaluation evaluation) throws IOException {
        List<PictureRow> rows = new ArrayList<>();
        for (String path : evaluation.getLogos()) {
            if (path != null) {
                picture(path).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private Optional<PictureRow> picture(String path) throws IOException {
        if (path.endsWith(SVG)) {
            Optional<byte[]> drawing = vectors ? read(path) : Optional.empty();
            if (drawing.isPresent() && SafeSvg.isPlain(drawing.get())) {
                return Optional.of(new PictureRow(drawing.get(), "image/svg+xml", "Logo"));
            }
            return picture(path.substring(0, path.length() - SVG.length()) + ".png");
        }
        return read(path).flatMap(bytes -> type(bytes).map(type -> new PictureRow(bytes, type, "Logo")));
    }

    private Optional<byte[]> read(String path) throws IOException {
        Path file = folder.resolve(path).normalize();
        boolean readable = file.startsWith(folder) && Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath())
                && Files.size(file) <= MAX_BYTES;
        return readable ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private static Optional<String> type(byte[] bytes) {
        int signature = bytes.length < Integer.BYTES ? 0 : ByteBuffer.wrap(bytes).getInt();
        if (signature == PNG_SIGNATURE) {
            return Optional.of("image/png");
        }
        return (signature & 0xffffff00) == JPEG_SIGNATURE ? Optional.of("image/jpeg") : Optional.empty();
    }
}
