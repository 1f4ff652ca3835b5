package org.mailleur.report.internal.birt;

import java.io.OutputStream;
import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.IPDFRenderOption;
import org.eclipse.birt.report.engine.api.PDFRenderOption;
import org.eclipse.birt.report.engine.api.RenderOption;
import org.mailleur.report.ReportFormat;

/** What BIRT is told for each format. */
final class Options {

    private Options() {
    }

    static RenderOption of(ReportFormat format, OutputStream stream) {
        RenderOption options = switch (format) {
            case PDF -> pdf();
            case HTML -> html();
            case DOCX, ODT -> new RenderOption();
            case XLSX -> xlsx();
        };
        options.setOutputFormat(format.extension());
        options.setOutputStream(stream);
        return options;
    }

    private static RenderOption pdf() {
        PDFRenderOption options = new PDFRenderOption();
        options.setEmbededFont(true);
        options.setOption(IPDFRenderOption.PDF_TEXT_WRAPPING, Boolean.TRUE);
        // A word longer than its column, such as a web address, is cut rather than printed over its neighbour.
        options.setOption(IPDFRenderOption.PDF_WORDBREAK, Boolean.TRUE);
        return options;
    }

    private static RenderOption xlsx() {
        RenderOption options = new RenderOption();
        options.setEmitterID("uk.co.spudsoft.birt.emitters.excel.XlsxEmitter");
        return options;
    }

    private static RenderOption html() {
        HTMLRenderOption options = new HTMLRenderOption();
        options.setEmbeddable(true);
        options.setHtmlPagination(false);
        options.setMasterPageContent(false);
        options.setImageHandler(new InlineImages());
        return options;
    }
}
