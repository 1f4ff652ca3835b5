package org.mailleur.report.internal.post;

import java.io.IOException;
import org.mailleur.report.ReportFormat;
import org.mailleur.report.internal.birt.FontFolder;
import org.mailleur.report.internal.birt.Rendered;
import org.mailleur.report.rows.RowSets;

/** Gives a rendered document what BIRT's emitters leave out: real headings, page numbers in the table of contents, language. */
public interface PostPass {

    /**
     * Finishes a document.
     *
     * @param rendered what BIRT made
     * @param rows     the rows that it was made from
     * @return the finished document
     * @throws IOException when BIRT's document cannot be read
     */
    byte[] apply(Rendered rendered, RowSets rows) throws IOException;

    /**
     * Returns a pass for a format. It serves many documents, and the second one faster than the first.
     *
     * @param format a format with a layout
     * @param fonts  the report's fonts
     * @return the pass
     */
    static PostPass of(ReportFormat format, FontFolder fonts) {
        return switch (format) {
            case PDF -> new PdfPass(fonts);
            case DOCX -> new DocxPass();
            case HTML -> new HtmlPass();
            case ODT -> new OdtPass();
            case XLSX -> (rendered, rows) -> rendered.bytes();
        };
    }
}
