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
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mailleur.core.space.Progress;
import org.mailleur.look.Drawing;
import org.mailleur.look.Palette;
import org.mailleur.look.PngPainter;
import org.mailleur.look.Shape;
import org.mailleur.report.EvaluationReports;
import org.mailleur.report.ReportFormat;
import org.mailleur.report.ReportLimits;
import org.mailleur.report.internal.birt.FontFolder;

/** The files that we write byte by byte are what other programs expect. */
final class DocumentFilesTest {

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
