package org.mailleur.look.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.junit.jupiter.api.Test;
import org.mailleur.look.Drawing;
import org.mailleur.look.Outline;
import org.mailleur.look.Palette;
import org.mailleur.look.Pen;
import org.mailleur.look.Shape;
import org.mailleur.look.SvgPainter;

/** SVG as people receive it: words as words, numbers that every program reads, nothing that acts. */
class SvgPainterTest {

    private static String svg(Drawing drawing) {
        return new String(new SvgPainter().paint(drawing), StandardCharsets.UTF_8);
    }

    private static Drawing drawing(Shape... shapes) {
        return new Drawing(100, 50, "Élu·es & habitant·es", "Une « carte »", Palette.PAPER, List.of(shapes));
    }

    @Test
    void aPictureSaysWhatItIs() {
        String svg = svg(drawing());
        assertTrue(svg.contains("role=\"img\" lang=\"fr\" aria-label=\"Élu·es &amp; habitant·es\""), svg);
        assertTrue(svg.contains("<title>Élu·es &amp; habitant·es</title>") && svg.contains("<desc>Une « carte »</desc>"), svg);
    }

    @Test
    void numbersHavePointsWhateverTheComputerSpeaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.FRANCE);
        try {
            String svg = svg(drawing(new Shape.Line(0.5, -1.25, 1e7 + 0.333, 2, "#112233", 0.6, true)));
            assertTrue(svg.contains("x1=\"0.5\" y1=\"-1.25\" x2=\"10000000.33\" y2=\"2\""), svg);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void hostileWordsStayWords() throws XMLStreamException {
        String words = "</text><script>x</script>]]>\u0000\uFFFF\uD800\" onload=\"x";
        String svg = svg(new Drawing(10, 10, words, words, null, List.of(new Shape.Group(words, words, words,
                List.of(new Shape.Text(0, 0, Shape.Anchor.START, 10, false, "#000000", words))))));
        XMLStreamReader xml = XMLInputFactory.newInstance().createXMLStreamReader(new StringReader(svg));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                assertTrue(List.of("svg", "g", "title", "desc", "text").contains(xml.getLocalName()), xml.getLocalName());
                assertEquals(null, xml.getAttributeValue(null, "onload"));
            }
        }
        assertFalse(svg.contains("<script") || svg.contains("]]>") || svg.contains("\u0000") || svg.contains("\uFFFF") || svg.contains("\uD800"), svg);
        assertEquals(1, svg.split("<text", -1).length - 1);
    }

    @Test
    void hatchingIsMadeOfLinesThatStayInside() {
        Shape.Hatched area = new Shape.Hatched(10, 20, 44, 22, "#9AA5B1");
        assertTrue(area.lines().size() > 8);
        for (Shape.Line line : area.lines()) {
            for (double x : new double[] { line.x1(), line.x2() }) {
                assertTrue(x >= 10 && x <= 54, line.toString());
            }
            for (double y : new double[] { line.y1(), line.y2() }) {
                assertTrue(y >= 20 && y <= 42, line.toString());
            }
        }
        assertFalse(svg(drawing(area)).contains("clip"), "printers' software gets clip paths wrong");
    }

    @Test
    void dashesAndRoundEndsAreWritten() {
        String svg = svg(drawing(new Shape.Figure(Outline.rounded(0, 0, 20, 10, 3), null, Pen.solid("#112233", 2).dashed(List.of(Double.valueOf(5), Double.valueOf(3.5))))));
        assertTrue(svg.contains("stroke-dasharray=\"5 3.5\"") && svg.contains("fill=\"none\""), svg);
    }
}
