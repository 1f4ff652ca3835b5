package org.mailleur.report.internal.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.mailleur.report.internal.birt.FontFolder;
import org.mailleur.report.internal.birt.Rendered;
import org.mailleur.report.rows.ContentsRow;
import org.mailleur.report.rows.RowSets;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfString;

/**
 * Prints the page numbers of the table of contents, which are known only once the pages stand: each heading and each place
 * for a number is a named destination of the document. Sets the language, and who made the document.
 */
final class PdfPass implements PostPass {

    private static final float SIZE = 10;
    /** From the top of the line, as the design sets it, down to the baseline. */
    private static final float BASELINE = 10.4f;
    /** The page's right margin in the design: 20 mm. */
    private static final float RIGHT_MARGIN = 20 / 25.4f * 72;
    /** Where the top of a page stands in a destination [page /XYZ left top zoom]. */
    private static final int TOP = 3;
    private static final String PRODUCT = "Mailleur";

    private final FontFolder fonts;

    PdfPass(FontFolder fonts) {
        this.fonts = fonts;
    }

    @Override
    public byte[] apply(Rendered rendered, RowSets rows) throws IOException {
        ByteArrayOutputStream result = new ByteArrayOutputStream(rendered.bytes().length);
        try (PdfReader reader = new PdfReader(rendered.bytes())) {
            PdfStamper stamper = new PdfStamper(reader, result);
            PdfText.repair(reader);
            stampNumbers(stamper, reader, rows);
            describe(stamper, reader);
            stamper.setFullCompression();
            stamper.close();
        } catch (DocumentException e) {
            throw new IOException("PDF", e);
        }
        return result.toByteArray();
    }

    private void stampNumbers(PdfStamper stamper, PdfReader reader, RowSets rows) throws IOException, DocumentException {
        Map<Object, PdfObject> destinations = reader.getNamedDestination();
        Map<Integer, Integer> pages = pageNumbers(reader);
        for (boolean strong : new boolean[] { true, false }) {
            BaseFont font = BaseFont.createFont(fonts.file(strong ? "Bold" : "Regular").toString(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
            for (Record row : rows.rows("contents")) {
                ContentsRow line = (ContentsRow) row;
                PdfArray target = destination(destinations, line.target());
                PdfArray place = destination(destinations, line.place());
                if (target != null && place != null && line.level() == 1 == strong) {
                    stamp(stamper, reader, pages.get(page(place)).intValue(), place.getAsNumber(TOP).floatValue(), font,
                            pages.get(page(target)).toString());
                }
            }
        }
    }

    private static void stamp(PdfStamper stamper, PdfReader reader, int page, float top, BaseFont font, String number) {
        PdfContentByte content = stamper.getOverContent(page);
        // The number repeats what the link says; it is no content of its own for those who listen to the document.
        content.beginMarkedContentSequence(new PdfName("Artifact"));
        content.beginText();
        content.setFontAndSize(font, SIZE);
        content.setRGBColorFill(0x1f, 0x29, 0x33);
        content.showTextAligned(PdfContentByte.ALIGN_RIGHT, number, reader.getPageSize(page).getWidth() - RIGHT_MARGIN, top - BASELINE, 0);
        content.endText();
        content.endMarkedContentSequence();
    }

    private static PdfArray destination(Map<Object, PdfObject> destinations, String name) {
        return destinations.get(name) instanceof PdfArray array ? array : null;
    }

    private static Integer page(PdfArray destination) {
        return Integer.valueOf(((PRIndirectReference) destination.getPdfObject(0)).getNumber());
    }

    private static Map<Integer, Integer> pageNumbers(PdfReader reader) {
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            numbers.put(Integer.valueOf(reader.getPageOrigRef(page).getNumber()), Integer.valueOf(page));
        }
        return numbers;
    }

    private static void describe(PdfStamper stamper, PdfReader reader) throws IOException {
        reader.getCatalog().put(PdfName.LANG, new PdfString("fr-FR"));
        stamper.setInfoDictionary(Map.of("Creator", PRODUCT));
        byte[] metadata = reader.getMetadata();
        if (metadata != null) {
            // BIRT names itself with the path of its own file as its version where it runs outside OSGi.
            stamper.setXmpMetadata(new String(metadata, StandardCharsets.UTF_8)
                    .replaceAll("<xmp:CreatorTool>[^<]*</xmp:CreatorTool>", "<xmp:CreatorTool>" + PRODUCT + "</xmp:CreatorTool>")
                    .getBytes(StandardCharsets.UTF_8));
        }
    }
}
