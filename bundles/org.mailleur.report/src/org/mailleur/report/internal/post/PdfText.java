package org.mailleur.report.internal.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/**
 * Makes hyphens and spaces findable: the font draws « - » and the soft hyphen with one glyph, and the space and the no-break
 * space with one. OpenPDF, as BIRT drives it, tells those who copy or search text the rarer of the two, which are then dropped
 * or not found.
 */
final class PdfText {

    private static final String SOFT_HYPHEN = "<00ad>";
    private static final String HYPHEN = "<002d>";
    private static final String NO_BREAK_SPACE = "<00a0>";
    private static final String SPACE = "<0020>";

    private PdfText() {
    }

    static void repair(PdfReader reader) throws IOException {
        for (int i = 0; i < reader.getXrefSize(); i++) {
            if (reader.getPdfObject(i) instanceof PdfDictionary font && PdfName.FONT.equals(font.getAsName(PdfName.TYPE))
                    && PdfReader.getPdfObject(font.get(PdfName.TOUNICODE)) instanceof PRStream map) {
                String text = new String(PdfReader.getStreamBytes(map), StandardCharsets.ISO_8859_1);
                map.setData(text.replace(SOFT_HYPHEN, HYPHEN).replace(NO_BREAK_SPACE, SPACE).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }
}
