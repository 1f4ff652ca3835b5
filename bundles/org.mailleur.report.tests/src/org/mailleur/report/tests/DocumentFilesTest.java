package org.mailleur.report.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailleur.core.space.Progress;
import org.mailleur.look.Drawing;
import org.mailleur.look.Palette;
import org.mailleur.look.PngPainter;
import org.mailleur.look.Shape;
import org.mailleur.report.EvaluationReports;
import org.mailleur.report.ReportFormat;
import org.mailleur.report.ReportLimits;
import org.mailleur.report.internal.birt.FontFolder;
import org.w3c.dom.Element;

/** The files that we write byte by byte are what other programs expect. */
final class DocumentFilesTest {

    private static final double UNITS_TO_THE_POINT = 12700;

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, names = { "DOCX", "ODT" })
    void partsAreFoundByTheDirectoryAtTheEnd(ReportFormat format, @TempDir Path folder) throws Exception {
        Path first = folder.resolve("un." + format.extension());
        Path second = folder.resolve("deux." + format.extension());
        try (EvaluationReports reports = new EvaluationReports()) {
            reports.write(Examples.shipped(), format, first, ReportLimits.DEFAULT, Progress.NONE);
            reports.write(Examples.shipped(), format, second, ReportLimits.DEFAULT, Progress.NONE);
        }
        Map<String, byte[]> inOrder = Documents.parts(Files.readAllBytes(first));
        List<String> names = new ArrayList<>();
        try (ZipFile file = new ZipFile(second.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                names.add(entry.getName());
                assertArrayEquals(inOrder.get(entry.getName()), file.getInputStream(entry).readAllBytes(), entry.getName() + " of the second document");
            }
        }
        assertEquals(List.copyOf(inOrder.keySet()), names);
    }

    @ParameterizedTest
    @ValueSource(strings = { "fr-FR", "en-GB" })
    void picturesFitThePageWhateverTheLanguageOfTheComputer(String language, @TempDir Path folder) throws Exception {
        Locale before = Locale.getDefault();
        Path file = folder.resolve("rapport.docx");
        Locale.setDefault(Locale.forLanguageTag(language));
        try (EvaluationReports reports = new EvaluationReports()) {
            reports.write(Examples.shipped(), ReportFormat.DOCX, file, ReportLimits.DEFAULT, Progress.NONE);
        } finally {
            Locale.setDefault(before);
        }
        List<Element> extents = Documents.all(Documents.xml(Documents.parts(Files.readAllBytes(file)).get("word/document.xml")), "wp:extent");
        assertTrue(extents.size() >= 4, "logos, radar, map, chart");
        for (Element extent : extents) {
            double width = Double.parseDouble(extent.getAttribute("cx")) / UNITS_TO_THE_POINT;
            double height = Double.parseDouble(extent.getAttribute("cy")) / UNITS_TO_THE_POINT;
            assertTrue(width > 0 && width <= 482 && height > 0 && height <= 641, width + " × " + height + " pt");
        }
    }

    @Test
    void aDrawingIsWrittenWithFewColoursThatAreItsOwn() throws Exception {
        BufferedImage image = painted(new Drawing(60, 40, List.of(new Shape.Box(10, 10, 20, 20, Palette.DARK, null, 0))));
        assertTrue(image.getColorModel() instanceof IndexColorModel, "colours by number");
        assertEquals(Integer.parseInt(Palette.DARK.substring(1), 16), image.getRGB(60, 60) & 0xffffff);
        assertEquals(0xffffff, image.getRGB(0, 0) & 0xffffff);
    }

    @Test
    void aPictureOfManyColoursKeepsThemAll() throws Exception {
        List<Shape> stripes = IntStream.range(0, 4200)
                .<Shape>mapToObj(i -> new Shape.Box(i % 70 * 2, i / 70 * 2, 2, 2, String.format("#%06x", Integer.valueOf(i * 37)), null, 0)).toList();
        BufferedImage image = painted(new Drawing(140, 120, stripes));
        assertEquals(4199 * 37, image.getRGB(69 * 6 + 3, 59 * 6 + 3) & 0xffffff);
    }

    private static BufferedImage painted(Drawing drawing) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(new PngPainter(FontFolder.unpack().fonts()).paint(drawing, 3)));
    }
}
