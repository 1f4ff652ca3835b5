package org.mailleur.look;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The house's own fonts for measuring and drawing text, with or without a screen.
 * <p>
 * They ship with the bundle, so that a picture looks the same on each machine.
 */
public final class LookFonts {

    /** Family name of the fonts. */
    public static final String FAMILY = "Source Sans 3";

    /** The styles, as the font files name them. */
    public static final List<String> STYLES = List.of("Regular", "Bold", "It", "BoldIt");

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** In the order of {@link #STYLES}. */
    private final List<Font> fonts;

    private LookFonts(List<Font> fonts) {
        this.fonts = fonts;
    }

    /**
     * Reads the fonts that ship with the program.
     *
     * @return the fonts
     * @throws IOException when they cannot be read
     */
    public static LookFonts shipped() throws IOException {
        List<Font> fonts = new ArrayList<>();
        for (String style : STYLES) {
            fonts.add(read(new ByteArrayInputStream(original(style))));
        }
        return new LookFonts(List.copyOf(fonts));
    }

    /**
     * Returns a font as its makers distribute it, for embedding into documents.
     *
     * @param style one of {@link #STYLES}
     * @return the TrueType file
     * @throws IOException when it is not in the bundle
     */
    public static byte[] original(String style) throws IOException {
        try (InputStream stream = LookFonts.class.getResourceAsStream("fonts/" + file(style))) {
            if (stream == null) {
                throw new IOException("Missing in the bundle: fonts/" + file(style));
            }
            return stream.readAllBytes();
        }
    }

    /**
     * Returns the name of a font's file.
     *
     * @param style one of {@link #STYLES}
     * @return the name, without a folder
     */
    public static String file(String style) {
        return "SourceSans3-" + style + ".ttf";
    }

    private static Font read(InputStream stream) throws IOException {
        try (stream) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (FontFormatException e) {
            throw new IOException("Not a TrueType font", e);
        }
    }

    /**
     * Returns a font.
     *
     * @param size size in points
     * @param heavy whether it is the bold one
     * @return the font
     */
    public Font font(double size, boolean heavy) {
        return font(size, heavy, false);
    }

    /**
     * Returns a font, upright or not.
     *
     * @param size    size in points
     * @param heavy   whether it is bold
     * @param slanted whether it is italic
     * @return the font
     */
    public Font font(double size, boolean heavy, boolean slanted) {
        return fonts.get((heavy ? 1 : 0) + (slanted ? 2 : 0)).deriveFont((float) size);
    }

    /**
     * Measures a line of text.
     *
     * @param words the text
     * @param size  size in points
     * @param heavy whether it is bold
     * @return its width in points
     */
    public double width(String words, double size, boolean heavy) {
        return font(size, heavy).getStringBounds(words, CONTEXT).getWidth();
    }

    /**
     * Measures a line of text, upright or not.
     *
     * @param words   the text
     * @param size    size in points
     * @param heavy   whether it is bold
     * @param slanted whether it is italic
     * @return its width in points
     */
    public double width(String words, double size, boolean heavy, boolean slanted) {
        return font(size, heavy, slanted).getStringBounds(words, CONTEXT).getWidth();
    }

    /**
     * Breaks text into lines at its blanks.
     *
     * @param words the text
     * @param size  size in points
     * @param heavy whether it is bold
     * @param width the greatest width of a line in points; a longer word has a line of its own
     * @return the lines
     */
    public List<String> wrap(String words, double size, boolean heavy, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split("[ \n]+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, size, heavy) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }
}
