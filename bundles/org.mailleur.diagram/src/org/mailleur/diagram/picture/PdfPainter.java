package org.mailleur.diagram.picture;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mailleur.look.Drawing;
import org.mailleur.look.LookFonts;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes a drawing as a PDF file of one page: lines as lines, text as text in the house's own fonts, which the file carries. The page is a figure
 * with words for a screen reader.
 */
public final class PdfPainter {

    /** The longest side that a page of a PDF file may have in points. */
    private static final double LONGEST = 14_400;

    /** In the order of {@link LookFonts#STYLES}. */
    private final List<byte[]> files;
    private final LookFonts fonts;

    /**
     * Creates a painter.
     *
     * @param fonts measures text
     * @throws IOException when the fonts to embed cannot be read
     */
    public PdfPainter(LookFonts fonts) throws IOException {
        this.fonts = fonts;
        files = new ArrayList<>();
        for (String style : LookFonts.STYLES) {
            files.add(LookFonts.original(style));
        }
    }

    /**
     * Writes a drawing.
     *
     * @param drawing the drawing
     * @return the PDF file
     * @throws IOException when a font cannot be embedded
     */
    public byte[] paint(Drawing drawing) throws IOException {
        double scale = Math.min(1, LONGEST / Math.max(drawing.width(), drawing.height()));
        float width = (float) (drawing.width() * scale);
        float height = (float) (drawing.height() * scale);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document document = new Document(new Rectangle(width, height), 0, 0, 0, 0)) {
            PdfWriter writer = PdfWriter.getInstance(document, bytes);
            writer.setTagged();
            writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
            document.addTitle(drawing.title());
            document.addSubject(drawing.description());
            document.addCreator("Mailleur");
            document.setGlyphSubstitutionEnabled(false);
            document.open();
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString("fr-FR"));
            PdfContentByte page = writer.getDirectContent();
            PdfStructureElement root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
            PdfStructureElement figure = new PdfStructureElement(root, PdfName.FIGURE);
            figure.put(PdfName.ALT, new PdfString(drawing.description().isEmpty() ? drawing.title() : drawing.description(), "UnicodeBig"));
            page.beginMarkedContentSequence(figure);
            paint(page, drawing, scale, height);
            page.endMarkedContentSequence();
        }
        return bytes.toByteArray();
    }

    private void paint(PdfContentByte page, Drawing drawing, double scale, float height) throws IOException {
        if (drawing.ground() != null) {
            page.setColorFill(Color.decode(drawing.ground()));
            page.rectangle(0, 0, (float) (drawing.width() * scale), height);
            page.fill();
        }
        page.saveState();
        page.concatCTM((float) scale, 0, 0, (float) -scale, 0, height);
        PdfShapes shapes = new PdfShapes(page, fonts, embedded());
        drawing.shapes().forEach(shapes::paint);
        page.restoreState();
    }

    /** Only the letters that are used go into the file, so each file has its own. */
    private List<BaseFont> embedded() throws IOException {
        List<BaseFont> embedded = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            embedded.add(BaseFont.createFont(LookFonts.file(LookFonts.STYLES.get(i)), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, files.get(i), null));
        }
        return embedded;
    }
}
