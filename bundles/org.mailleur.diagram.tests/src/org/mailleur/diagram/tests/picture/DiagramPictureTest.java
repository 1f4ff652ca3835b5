package org.mailleur.diagram.tests.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mailleur.core.space.Progress;
import org.mailleur.diagram.engine.LiveDiagram;
import org.mailleur.diagram.geometry.Extent;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramGraph;
import org.mailleur.diagram.graph.LineStyle;
import org.mailleur.diagram.layout.AutomaticLayout;
import org.mailleur.diagram.picture.BoxPainter;
import org.mailleur.diagram.picture.DiagramPicture;
import org.mailleur.diagram.picture.PdfPainter;
import org.mailleur.diagram.picture.PictureOptions;
import org.mailleur.diagram.tests.kit.DrawnGraph;
import org.mailleur.diagram.tests.kit.Shown;
import org.mailleur.look.Drawing;
import org.mailleur.look.LookFonts;
import org.mailleur.look.Palette;
import org.mailleur.look.Shape;
import org.mailleur.look.SvgPainter;
import org.mailleur.look.Theme;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.framework.Level;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

final class DiagramPictureTest {

    private static final String HOSTILE = "</text><script>alert('x')</script>&<![CDATA[ \u0000\u0007\uD800\" onload=\"x\" é ?";

    private final LookFonts fonts = Shown.fonts();

    static Stream<DiagramGraph> graphs() {
        return Shown.diagrams().map(diagram -> diagram);
    }

    private Drawing draw(DiagramGraph graph, Theme theme) {
        Geometry geometry = new AutomaticLayout(fonts, Shown.icons()).arrange(graph, Geometry.EMPTY, Progress.NONE);
        return new DiagramPicture(fonts, Shown.icons()).of(graph, geometry, new PictureOptions(theme, true, true));
    }

    private static Document parsed(byte[] svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void wordsFitIntoTheirBoxes(DiagramGraph graph) {
        BoxPainter painter = new BoxPainter(fonts, Shown.icons());
        for (DiagramBox box : graph.boxes()) {
            if (box.kind() == BoxKind.NODE && box.style().labelInside()) {
                Extent size = painter.natural(box);
                for (Shape.Text text : texts(painter.paint(box, size))) {
                    double width = fonts.width(text.words(), text.size(), text.bold(), text.italic());
                    double left = text.anchor() == Shape.Anchor.MIDDLE ? text.x() - width / 2 : text.x();
                    assertTrue(left >= 0 && left + width <= size.width() + 0.01, text.words() + " leaves its box");
                    assertTrue(text.y() <= size.height() && text.y() - text.size() * 0.75 >= 0, text.words() + " leaves its box");
                }
                String shown = String.join("", texts(painter.paint(box, size)).stream().map(Shape.Text::words).toList());
                assertEquals(bare(box.label()), bare(shown.replaceAll("-$", "")), "no word is cut off");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void noWordOfTheExampleIsBrokenOrLeftOut(DiagramGraph graph) {
        String labels = graph.boxes().stream().map(DiagramBox::label).collect(Collectors.joining("\n"));
        for (Shape.Text line : texts(draw(graph, Theme.LIGHT).shapes())) {
            assertFalse(line.words().endsWith("…"), line.words());
            assertTrue(!line.words().endsWith("-") || labels.contains(line.words()), line.words());
        }
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s-]", "");
    }

    private static List<Shape.Text> texts(List<Shape> shapes) {
        List<Shape.Text> texts = new ArrayList<>();
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Text text -> texts.add(text);
                case Shape.Moved moved -> texts.addAll(texts(moved.shapes()));
                case Shape.Group group -> texts.addAll(texts(group.shapes()));
                default -> {
                    // Lines and figures say nothing.
                }
            }
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void theSvgOfEachDiagramSaysWhatItIs(DiagramGraph graph) throws Exception {
        Document svg = parsed(new SvgPainter().paint(draw(graph, Theme.LIGHT)));
        assertEquals("img", svg.getDocumentElement().getAttribute("role"));
        assertEquals(graph.title(), svg.getDocumentElement().getElementsByTagName("title").item(0).getTextContent());
        assertFalse(svg.getDocumentElement().getElementsByTagName("desc").item(0).getTextContent().isBlank());
        assertTrue(svg.getElementsByTagName("text").getLength() > 0, "text is text");
    }

    /** What a PDF shows can be searched, copied and read aloud: each word, with its accents; and it says what it is. */
    @ParameterizedTest
    @MethodSource("graphs")
    void thePdfOfEachDiagramHasAllItsWords(DiagramGraph graph) throws Exception {
        Drawing drawing = draw(graph, Theme.LIGHT);
        try (PDDocument pdf = Loader.loadPDF(new PdfPainter(fonts).paint(drawing))) {
            String text = letters(new PDFTextStripper().getText(pdf));
            for (Shape.Text line : texts(drawing.shapes())) {
                for (String word : line.words().split("\\s+")) {
                    assertTrue(text.contains(letters(word)), "« " + word + " » of « " + line.words() + " » is missing");
                }
            }
            assertEquals(graph.title(), pdf.getDocumentInformation().getTitle());
            assertEquals("fr-FR", pdf.getDocumentCatalog().getLanguage());
            assertEquals(1, pdf.getNumberOfPages());
            pdf.getPage(0).getResources().getFontNames().forEach(name -> assertTrue(embedded(pdf, name), name.getName() + " is in the file"));
        }
    }

    private static boolean embedded(PDDocument pdf, COSName name) {
        try {
            return pdf.getPage(0).getResources().getFont(name).isEmbedded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String letters(String words) {
        return words.replaceAll("[\\s\u00A0\u202F]+", "");
    }

    /** Each box and line that has words says them to a screen reader, in the SVG too. */
    @ParameterizedTest
    @MethodSource("graphs")
    void theSvgNamesEachOfItsItems(DiagramGraph graph) throws Exception {
        NodeList titles = parsed(new SvgPainter().paint(draw(graph, Theme.LIGHT))).getElementsByTagName("title");
        Set<String> told = new HashSet<>();
        for (int i = 0; i < titles.getLength(); i++) {
            told.add(titles.item(i).getTextContent().replaceAll("\\s+", " "));
        }
        graph.boxes().stream().filter(box -> !box.label().isBlank()).forEach(box -> assertTrue(told.contains(box.label().replaceAll("\\s+", " ")), box.label()));
        graph.edges().stream().filter(edge -> !edge.label().isBlank()).forEach(edge -> assertTrue(told.contains(edge.label().replaceAll("\\s+", " ")), edge.label()));
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        DrawnGraph graph = new DrawnGraph().lane("a", HOSTILE, "#E3EEF5").lane("b", "B", "#E8F1E4").node("n", "a", HOSTILE).node("m", "b", HOSTILE.repeat(20))
                .edge("e", "n", "m", HOSTILE);
        byte[] svg = new SvgPainter().paint(draw(graph, Theme.LIGHT));
        Document document = parsed(svg);
        assertEquals(0, document.getElementsByTagName("script").getLength());
        String text = new String(svg, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        assertFalse(text.contains("<script") || text.contains("href") || text.contains("url("), "nothing outside");
        assertTrue(new PdfPainter(fonts).paint(draw(graph, Theme.DARK)).length > 1000);
    }

    @Test
    void themesKeepTheShapesAndChangeTheColours() {
        DiagramGraph graph = Shown.diagram("Carte de gouvernance");
        List<String> words = texts(draw(graph, Theme.LIGHT).shapes()).stream().map(Shape.Text::words).toList();
        for (Theme theme : List.of(Theme.DARK, Theme.GREY)) {
            assertEquals(words, texts(draw(graph, theme).shapes()).stream().map(Shape.Text::words).toList());
        }
        for (Shape.Text text : texts(draw(graph, Theme.GREY).shapes())) {
            assertTrue(text.fill().substring(1, 3).equals(text.fill().substring(3, 5)), text.fill() + " is no grey");
        }
    }

    /** As the look document says: the level's number on each tone, not rated hatched, not applicable empty with a stroke; only what is shown. */
    @Test
    void theLegendOfRatingsHasTheNumbersOfTheLevels() {
        DiagramGraph maillage = Shown.diagram("Maillage");
        List<String> words = texts(draw(maillage, Theme.LIGHT).shapes()).stream().map(Shape.Text::words).toList();
        List<Level> levels = ((Evaluation) maillage.target()).getScale().getLevels();
        assertTrue(levels.size() > 2);
        for (Level level : levels) {
            int at = words.indexOf(level.getName());
            assertTrue(at > 0 && words.get(at - 1).equals(Integer.toString(level.getValue())), level.getName() + words);
        }
        assertFalse(words.contains("Non évaluée") || words.contains("Sans objet"), "all functions of the example are rated");
        assertFalse(words.contains("Fonction"), "the tones say what functions look like");
    }

    @Test
    void theSpecificationsFunctionsAreHatchedUntilTheyAreRated() {
        assertEquals(Palette.NOT_RATED, Shown.diagram("Maillage").subject().view().boxes().get("function").style().fill().toUpperCase(Locale.ROOT));
    }

    @Test
    void whatIsNotRatedIsHatchedAndItsWordsStandOnPaper() {
        BoxPainter painter = new BoxPainter(fonts, Shown.icons());
        DrawnGraph graph = new DrawnGraph().lane("a", "A", "#E3EEF5").box(new DiagramBox("f", "function", BoxKind.NODE, null, "a", "Non évaluée", "",
                DrawnGraph.style(Palette.NOT_RATED, "#3E4C59", 1, LineStyle.DOT, "", 10, false)));
        DiagramBox box = graph.children("a").getFirst();
        List<Shape> shapes = painter.paint(box, painter.natural(box));
        assertTrue(shapes.stream().filter(Shape.Line.class::isInstance).count() > 5, "hatched");
        assertTrue(shapes.get(shapes.size() - 2) instanceof Shape.Figure plate && plate.fill().equals(Palette.PAPER), "paper behind the words");
    }

    @Test
    void theLegendNamesTheKindsThatAreShownAndNoOthers() {
        List<String> words = texts(draw(Shown.diagram("Carte de gouvernance"), Theme.LIGHT).shapes()).stream().map(Shape.Text::words).toList();
        assertTrue(words.containsAll(List.of("Légende", "Instance", "Réseau d’acteurs", "Impulsion")), words.toString());
        assertFalse(words.contains("Contrat"), "no contract is shown by default");
    }

    /** Three letters say nothing to an elected official. */
    @Test
    void theLegendSaysWhoTheSeatsAreOf() {
        LiveDiagram map = Shown.diagram("Carte de gouvernance");
        Set<String> layers = new HashSet<>(map.layers());
        layers.add("seats");
        map.show(layers);
        map.flush();
        List<String> words = texts(draw(map, Theme.LIGHT).shapes()).stream().map(Shape.Text::words).toList();
        int at = words.indexOf("Siège\u00a0: habitant·es");
        assertTrue(at > 0 && words.get(at - 1).equals("Hab"), words.toString());
        assertFalse(words.contains("Siège"), "the colleges say what seats look like");
    }
}
