package org.mailleur.report.internal.birt;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.mailleur.look.LookFonts;

/** Readies the report's fonts for those who draw with them. */
final class PdfFonts {

    /** Tag of the table that says which glyphs replace which. */
    private static final int SUBSTITUTIONS = 0x47535542;
    /** A tag that nobody looks for and that keeps the directory in order. */
    private static final int UNUSED = 0x47535578;
    private static final int COUNT_AT = 4;
    private static final int DIRECTORY_AT = 12;
    private static final int ENTRY = 16;
    private static final float ANY_SIZE = 10;

    private PdfFonts() {
    }

    /**
     * Hides the glyph substitutions of a TrueType font.
     * <p>
     * OpenPDF, as BIRT drives it, would draw the Catalan letter « ŀl » for « l·l » and not tell which characters it stands for:
     * « professionnel·les » could neither be read well nor found in the PDF. What a PDF embeds of a font has no such table anyway.
     *
     * @param font the font file; changed in place
     */
    static void hideSubstitutions(byte[] font) {
        ByteBuffer buffer = ByteBuffer.wrap(font);
        int tables = buffer.getShort(COUNT_AT);
        for (int table = 0; table < tables; table++) {
            int at = DIRECTORY_AT + table * ENTRY;
            if (buffer.getInt(at) == SUBSTITUTIONS) {
                buffer.putInt(at, UNUSED);
            }
        }
    }

    /** Makes the fonts known to AWT, which draws the text of SVG pictures into a PDF. */
    static void registerForPictures(FontFolder fonts) throws IOException {
        LookFonts drawn = fonts.fonts();
        GraphicsEnvironment environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
        environment.registerFont(drawn.font(ANY_SIZE, false));
        environment.registerFont(drawn.font(ANY_SIZE, true));
    }
}
