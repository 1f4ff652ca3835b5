package org.mailleur.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mailleur.core.space.Progress;
import org.mailleur.look.Drawing;
import org.mailleur.look.Palette;
import org.mailleur.look.PngPainter;
import org.mailleur.look.Shape;
import org.mailleur.look.SvgPainter;
import org.mailleur.report.EvaluationReportInput;
import org.mailleur.report.EvaluationReports;
import org.mailleur.report.ReportFormat;
import org.mailleur.report.ReportLimits;
import org.mailleur.report.TerritoryPicture;
import org.mailleur.report.TerritoryPictures;
import org.mailleur.report.internal.birt.FontFolder;
import org.mailleur.report.rows.PictureSize;

/** The report shows the picture that it is handed, in each format, with its caption and the same in words. */
final class TerritoryPictureTest {

    private static final String CAPTION = "Gouvernance du territoire d’essai";
    private static final String IN_WORDS = "Un collège <des habitants> décide avec les élus.";
    private static final double WIDTH = 900;
    private static final double HEIGHT = 400;

    private static final Drawing DRAWING = new Drawing(WIDTH, HEIGHT,
            List.of(new Shape.Box(10, 10, 880, 380, Palette.FILL, Palette.DARK, 1), new Shape.Disc(450, 200, 50, Palette.DARK, Palette.PAPER)));

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, names = { "PDF", "DOCX", "HTML", "ODT" })
    void thePictureStandsWithItsCaption(ReportFormat format, @TempDir Path folder) throws Exception {
        String without = Documents.text(format, write(format, TerritoryPictures.NONE, folder));
        assertFalse(without.contains(Documents.even(CAPTION)), "nothing is said of a picture that is not there");
        byte[] document = write(format, TerritoryPictureTest::draw, folder);
        assertTrue(Documents.text(format, document).contains(Documents.even(CAPTION)), "the caption");
    }

    @Test
    void wordHasThePictureWithItsWords(@TempDir Path folder) throws Exception {
        var parts = Documents.parts(write(ReportFormat.DOCX, TerritoryPictureTest::draw, folder));
        byte[] png = draw(null, TerritoryPictures.Form.PNG, Progress.NONE).orElseThrow().content();
        assertTrue(parts.values().stream().anyMatch(part -> Arrays.equals(part, png)), "the picture as it was given");
        boolean told = Documents.all(Documents.xml(parts.get("word/document.xml")), "wp:docPr").stream()
                .anyMatch(picture -> picture.getAttribute("descr").equals(IN_WORDS));
        assertTrue(told, "the same in words");
    }

    @Test
    void aPageOfTheWebHasThePictureWithItsWords(@TempDir Path folder) throws Exception {
        String page = Documents.everything(ReportFormat.HTML, write(ReportFormat.HTML, TerritoryPictureTest::draw, folder));
        assertTrue(page.contains(Base64.getEncoder().encodeToString(new SvgPainter().paint(DRAWING))), "the picture as it was given");
        assertTrue(page.replace("&gt;", ">").contains("alt=\"" + IN_WORDS.replace("<", "&lt;")), "the same in words");
    }

    @Test
    void aPictureFitsItsPlaceAndKeepsItsProportions() {
        assertEquals(new PictureSize("p", 481, 240.5, false), PictureSize.fitted("p", 1000, 500, 481, 640));
        assertEquals(new PictureSize("p", 160, 640, false), PictureSize.fitted("p", 500, 2000, 481, 640));
        assertEquals(new PictureSize("p", 481, 481, false), PictureSize.fitted("p", 10, 10, 481, 640));
    }

    /** A wide picture has a page of its own in landscape, in Word and ODT as in PDF; all other pages stay upright. */
    @Test
    void aWidePictureHasAPageInLandscape(@TempDir Path folder) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(write(ReportFormat.PDF, TerritoryPictureTest::draw, folder))) {
            List<Integer> across = IntStream.range(0, pdf.getNumberOfPages()).filter(i -> pdf.getPage(i).getMediaBox().getWidth() > pdf.getPage(i).getMediaBox().getHeight())
                    .boxed().toList();
            assertEquals(1, across.size(), across.toString());
        }
        var word = Documents.xml(Documents.parts(write(ReportFormat.DOCX, TerritoryPictureTest::draw, folder)).get("word/document.xml"));
        assertEquals(List.of("", "", "landscape", ""), Documents.all(word, "w:pgSz").stream().map(size -> size.getAttribute("w:orient")).toList());
        String text = new String(Documents.parts(write(ReportFormat.ODT, TerritoryPictureTest::draw, folder)).get("content.xml"), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(text.matches("(?s).*<text:p [^>]*style-name=\"Break_[^>]*><draw:frame.*"), "the picture begins a page of its own kind");
        try (PDDocument pdf = Loader.loadPDF(write(ReportFormat.PDF, TerritoryPictures.NONE, folder))) {
            assertTrue(IntStream.range(0, pdf.getNumberOfPages()).noneMatch(i -> pdf.getPage(i).getMediaBox().getWidth() > 600), "none without a picture");
        }
    }

    private static byte[] write(ReportFormat format, TerritoryPictures pictures, Path folder) throws Exception {
        EvaluationReportInput shipped = Examples.shipped();
        Path file = folder.resolve("rapport." + format.extension());
        try (EvaluationReports reports = new EvaluationReports()) {
            reports.write(new EvaluationReportInput(shipped.evaluation(), shipped.folder(), shipped.editedOn(), pictures), format, file,
                    ReportLimits.DEFAULT, Progress.NONE);
        }
        return Files.readAllBytes(file);
    }

    private static Optional<TerritoryPicture> draw(org.mailleur.model.territory.Territory territory, TerritoryPictures.Form form, Progress progress)
            throws java.io.IOException {
        byte[] content = form == TerritoryPictures.Form.SVG ? new SvgPainter().paint(DRAWING)
                : new PngPainter(FontFolder.unpack().fonts()).paint(DRAWING);
        return Optional.of(new TerritoryPicture(CAPTION, IN_WORDS, WIDTH, HEIGHT, content));
    }
}
