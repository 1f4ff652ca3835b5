package org.mailleur.report.internal.birt;

import java.util.Base64;
import org.eclipse.birt.report.engine.api.HTMLImageHandler;
import org.eclipse.birt.report.engine.api.IImage;
import org.eclipse.birt.report.engine.api.script.IReportContext;

/** Puts images into the HTML file itself, so that it stays one file. */
final class InlineImages extends HTMLImageHandler {

    @Override
    public String onCustomImage(IImage image, IReportContext context) {
        return inline(image);
    }

    @Override
    public String onDesignImage(IImage image, IReportContext context) {
        return inline(image);
    }

    private static String inline(IImage image) {
        String type = image.getMimeType() == null ? "image/png" : image.getMimeType();
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(image.getImageData());
    }
}
