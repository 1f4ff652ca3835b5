package org.mailleur.diagram.ui.internal;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Pictures as they were drawn: a file for each, beside the other caches of this installation, named after all that it was drawn from. A picture that
 * changes has another name; one that is lost or damaged is drawn anew.
 */
public final class DrawnPictures {

    /** Width, height, depth, bytes in a line, three masks of colour, how many alphas; then points and alphas, and a sum by which a torn file is known. */
    private static final int HEAD = 8 * Integer.BYTES;
    private static final int SUM = Long.BYTES;

    private final Optional<Path> folder;

    /**
     * Keeps pictures in a folder.
     *
     * @param folder where, empty to keep none
     */
    public DrawnPictures(Optional<Path> folder) {
        this.folder = folder;
    }

    /**
     * Returns the pictures of this installation.
     *
     * @return the pictures; outside OSGi none are kept
     */
    public static DrawnPictures ofThisInstallation() {
        return new DrawnPictures(Optional.ofNullable(FrameworkUtil.getBundle(DrawnPictures.class)).map(DrawnPictures::folder).map(File::toPath));
    }

    private static File folder(Bundle bundle) {
        return bundle.getDataFile("pictures");
    }

    /**
     * Finds a picture.
     *
     * @param source all that it is drawn from
     * @return the picture, empty when it is not kept or not whole
     */
    public Optional<ImageData> find(String source) {
        return folder.map(each -> each.resolve(name(source))).filter(Files::isRegularFile).flatMap(DrawnPictures::read);
    }

    /**
     * Keeps a picture. When there is no place for it, it will be drawn anew.
     *
     * @param source  all that it is drawn from
     * @param picture the picture
     * @return the same picture
     */
    public ImageData keep(String source, ImageData picture) {
        folder.ifPresent(each -> {
            try {
                Path file = Files.createDirectories(each).resolve(name(source));
                // Whoever reads it meanwhile sees that it is not whole.
                Files.write(file, bytes(picture));
            } catch (IOException e) {
                ILog.of(DrawnPictures.class).info("Pictures cannot be kept in " + each, e);
            }
        });
        return picture;
    }

    /** Two numbers that are made differently: no two of some hundred pictures will ever share both. */
    private static String name(String source) {
        return Long.toHexString(sum(source.getBytes(StandardCharsets.UTF_8))) + "-" + Integer.toHexString(source.hashCode());
    }

    private static long sum(byte[]... parts) {
        CRC32 sum = new CRC32();
        for (byte[] part : parts) {
            sum.update(part);
        }
        return sum.getValue();
    }

    private static byte[] bytes(ImageData picture) {
        byte[] alphas = picture.alphaData == null ? new byte[0] : picture.alphaData;
        ByteBuffer out = ByteBuffer.allocate(HEAD + picture.data.length + alphas.length + SUM);
        for (int each : new int[] { picture.width, picture.height, picture.depth, picture.bytesPerLine, picture.palette.redMask, picture.palette.greenMask,
                picture.palette.blueMask, alphas.length }) {
            out.putInt(each);
        }
        out.put(picture.data).put(alphas);
        out.putLong(sum(Arrays.copyOf(out.array(), out.position())));
        return out.array();
    }

    private static Optional<ImageData> read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int end = bytes.length - SUM;
            boolean whole = end > HEAD && ByteBuffer.wrap(bytes).getLong(end) == sum(Arrays.copyOf(bytes, end));
            return whole ? Optional.of(picture(ByteBuffer.wrap(bytes))) : Optional.empty();
        } catch (IOException e) {
            ILog.of(DrawnPictures.class).info("A kept picture cannot be read: " + file, e);
            return Optional.empty();
        }
    }

    private static ImageData picture(ByteBuffer in) {
        int width = in.getInt();
        int height = in.getInt();
        int depth = in.getInt();
        int line = in.getInt();
        PaletteData palette = new PaletteData(in.getInt(), in.getInt(), in.getInt());
        byte[] alphas = new byte[in.getInt()];
        byte[] data = new byte[line * height];
        in.get(data).get(alphas);
        ImageData picture = new ImageData(width, height, depth, palette, line, data);
        picture.alphaData = alphas.length == 0 ? null : alphas;
        return picture;
    }
}
