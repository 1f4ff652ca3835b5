package org.mailleur.report.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.report.rows.PictureRow;

/**
 * Reads the logos of the cover.
 * <p>
 * Only PNG and JPEG files below the model's folder: a path out of a shared file must not reach elsewhere, and an SVG from one
 * could carry scripts or fetch things.
 */
public final class Logos {

    private static final long MAX_BYTES = 10L << 20;
    private static final int PNG_SIGNATURE = 0x89504e47;
    private static final int JPEG_SIGNATURE = 0xffd8ff00;

    private final Path folder;

    /**
     * Creates the reader.
     *
     * @param folder the folder of the model file
     */
    public Logos(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Reads the logos; those that cannot be shown are left out, the report is worth more than its ornament.
     *
     * @param evaluation the evaluation
     * @return the pictures
     * @throws IOException when a file that is there cannot be read
     */
    public List<PictureRow> rows(Evaluation evaluation) throws IOException {
        List<PictureRow> rows = new ArrayList<>();
        for (String path : evaluation.getLogos()) {
            Path file = path == null ? folder : folder.resolve(path).normalize();
            if (file.startsWith(folder) && Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath())
                    && Files.size(file) <= MAX_BYTES) {
                byte[] bytes = Files.readAllBytes(file);
                String type = type(bytes);
                if (!type.isEmpty()) {
                    rows.add(new PictureRow(bytes, type, "Logo"));
                }
            }
        }
        return rows;
    }

    private static String type(byte[] bytes) {
        if (bytes.length < Integer.BYTES) {
            return "";
        }
        int signature = java.nio.ByteBuffer.wrap(bytes).getInt();
        if (signature == PNG_SIGNATURE) {
            return "image/png";
        }
        return (signature & 0xffffff00) == JPEG_SIGNATURE ? "image/jpeg" : "";
    }
}
