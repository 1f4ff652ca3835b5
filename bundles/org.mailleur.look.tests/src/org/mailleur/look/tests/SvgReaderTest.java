package org.mailleur.look.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailleur.look.Drawing;
import org.mailleur.look.Outline;
import org.mailleur.look.Shape;
import org.mailleur.look.SvgReader;

/** Our own icons are read whole; what is no icon is refused, and nothing outside the file is looked at. */
class SvgReaderTest {

    private static Drawing read(String svg) throws IOException {
        return new SvgReader().read(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Outline.Step> path(String data) throws IOException {
        Drawing drawing = read("<svg xmlns='http://www.w3.org/2000/svg' width='16' height='16'><path d='" + data + "'/></svg>");
        return ((Shape.Figure) drawing.shapes().getFirst()).outline().steps();
    }

    @Test
    void eachIconOfTheModelIsReadWhole() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "org.mailleur.model.edit", "icons"))) {
            List<Path> icons = files.filter(file -> file.toString().endsWith(".svg")).toList();
            assertTrue(icons.size() > 30, icons.size() + " icons");
            for (Path icon : icons) {
                Drawing drawing = read(Files.readString(icon));
                long figures = Stream.of("<path", "<rect", "<circle", "<ellipse").mapToLong(start -> count(icon, start)).sum();
                assertEquals(figures, drawing.shapes().size(), icon.toString());
                assertTrue(drawing.width() == 16 && drawing.height() == 16, icon.toString());
            }
        }
    }

    private static long count(Path file, String start) {
        try {
            return Files.readString(file).split(start, -1).length - 1L;
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    @Test
    void pathsMayBeWrittenInEachWay() throws IOException {
        assertEquals(path("M1 2L4 2L4 6Z"), path("m1,2h3v4z"));
        assertEquals(path("M1 2L4 2L4 6Z"), path("M1 2 4 2 4 6Z"));
        assertEquals(path("M0 0C0 1 1 2 2 2C3 2 4 1 4 0"), path("m0 0c0 1 1 2 2 2s2-1 2-2"));
    }

    @Test
    void anArcEndsWhereItIsToEndAndKeepsItsDistance() throws IOException {
        List<Outline.Step> steps = path("M10 5A5 5 0 0 1 0 5");
        assertEquals(3, steps.size(), "two quarter turns");
        for (Outline.Step step : steps.subList(1, 3)) {
            Outline.Curve curve = (Outline.Curve) step;
            assertEquals(5, Math.hypot(curve.x() - 5, curve.y() - 5), 1e-6);
            assertTrue(curve.y1() > 5, "clockwise is downwards");
        }
        Outline.Curve last = (Outline.Curve) steps.getLast();
        assertEquals(0, last.x(), 1e-9);
        assertEquals(5, last.y(), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "no picture", "<svg width='0' height='16'/>", "<svg width='x'/>", "<svg><path d='M1'/></svg>", "<svg><path d='Q1 2 3 4'/></svg>",
            "<svg><path d='M1 2Z3 4'/></svg>", "<svg><rect></svg>", "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><svg>&a;</svg>" })
    void whatIsNoIconIsRefused(String text) {
        assertThrows(IOException.class, () -> read(text));
    }

    @Test
    void whatActsOrPointsElsewhereIsNotDrawn() throws IOException {
        Drawing drawing = read("<svg width='16' height='16'><script>x</script><image href='http://example.org/x.png'/><use href='#x'/><rect width='4' height='4' fill='url(#x)'/></svg>");
        assertEquals(1, drawing.shapes().size());
        assertFalse(drawing.shapes().toString().contains("url"));
    }
}
