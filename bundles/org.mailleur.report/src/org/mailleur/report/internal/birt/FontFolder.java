package org.mailleur.report.internal.birt;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.mailleur.look.LookFonts;

/**
 * The report's fonts as files in a temporary folder: BIRT and OpenPDF read fonts from files only.
 * <p>
 * Both remember for as long as the program runs where the files lie and open them again with each document, so the folder stays
 * until the program ends, and there is one for each running program.
 */
public final class FontFolder {

    private static final String CONFIGURATION = "fontsConfig.xml";

    private final Path folder;

    private FontFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Unpacks the fonts.
     *
     * @return the folder
     * @throws IOException when they cannot be written
     */
    public static FontFolder unpack() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "mailleur-polices-" + ProcessHandle.current().pid());
        Files.createDirectories(folder);
        folder.toFile().deleteOnExit();
        for (String style : LookFonts.STYLES) {
            byte[] font = LookFonts.original(style);
            PdfFonts.hideSubstitutions(font);
            write(folder.resolve(LookFonts.file(style)), font);
        }
        String config = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<font><font-paths><path path=\"" + folder
                + "\"/></font-paths><font-mappings><mapping name=\"sans-serif\" font-family=\"" + LookFonts.FAMILY
                + "\"/></font-mappings></font>\n";
        write(folder.resolve(CONFIGURATION), config.getBytes(StandardCharsets.UTF_8));
        return new FontFolder(folder);
    }

    private static void write(Path file, byte[] content) throws IOException {
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
            Files.write(file, content);
        }
        file.toFile().deleteOnExit();
    }

    /**
     * Returns the font configuration for BIRT.
     *
     * @return its address
     * @throws IOException when there is none
     */
    URL configuration() throws IOException {
        return folder.resolve(CONFIGURATION).toUri().toURL();
    }

    /**
     * Returns a font file.
     *
     * @param style Regular, Bold, It or BoldIt
     * @return the TrueType file
     */
    public Path file(String style) {
        return folder.resolve(LookFonts.file(style));
    }

    /**
     * Returns the fonts for measuring and drawing.
     *
     * @return the fonts
     * @throws IOException when they cannot be read
     */
    public LookFonts fonts() throws IOException {
        return LookFonts.shipped();
    }
}
