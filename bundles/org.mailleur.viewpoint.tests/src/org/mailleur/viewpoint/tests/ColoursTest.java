package org.mailleur.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** Texts can be read, lines seen, and what differs in meaning differs in form too; where colours help, they help everybody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ColoursTest {

    private final Odesign odesign;
    private final Map<String, Colour> colours;

    ColoursTest() throws Exception {
        odesign = new Odesign();
        colours = odesign.all("entries").collect(Collectors.toMap(entry -> entry.getAttribute("name"), Colour::of));
    }

    private Colour colour(Element style, String attribute) {
        return colours.get(odesign.targets(style, attribute).getFirst().getAttribute("name"));
    }

    private List<Element> boxStyles() {
        return odesign.all("style").filter(style -> style.hasAttribute("labelExpression")).toList();
    }

    private static String fill(Element style) {
        return style.hasAttribute("color") ? "color" : "backgroundColor";
    }

    @Test
    void everyTextStandsOutFromItsGround() {
        for (Element style : boxStyles()) {
            double contrast = colour(style, "labelColor").contrast(colour(style, fill(style)));
            assertTrue(contrast >= 4.5, () -> Odesign.path(style) + " " + contrast);
        }
    }

    @Test
    void wordsOnLinesCanBeReadOnEveryLane() {
        for (Element label : odesign.all("centerLabelStyleDescription").toList()) {
            colours.entrySet().stream().filter(each -> each.getKey().startsWith("tier") && !each.getKey().equals("tierLine"))
                    .forEach(lane -> assertTrue(colour(label, "labelColor").contrast(lane.getValue()) >= 4.5, lane::getKey));
        }
    }

    @Test
    void everyLineIsSeenOnPaperAndOnEveryLane() {
        for (Element style : odesign.all("style").filter(style -> style.hasAttribute("strokeColor")).toList()) {
            colours.entrySet().stream().filter(each -> each.getKey().equals("paper") || each.getKey().startsWith("tier") && !each.getKey().equals("tierLine"))
                    .forEach(lane -> assertTrue(colour(style, "strokeColor").contrast(lane.getValue()) >= 3, () -> Odesign.path(style) + " on " + lane.getKey()));
        }
    }

    @Test
    void everyBoxOnALaneHasAnEdgeThatIsSeen() {
        for (Element style : odesign.all("nodeMappings").flatMap(mapping -> Odesign.below(mapping)).filter(style -> style.hasAttribute("borderColor")).toList()) {
            double contrast = colour(style, "borderColor").contrast(colours.get("paper"));
            assertTrue(contrast >= 3 || Odesign.type(style).equals("NoteDescription"), () -> Odesign.path(style) + " " + contrast);
        }
    }

    /** Form of a line without its colour: both heads and the width. */
    private static String form(Element style) {
        return style.getAttribute("sourceArrow") + "|" + style.getAttribute("targetArrow") + "|" + style.getAttribute("sizeComputationExpression");
    }

    private Map<String, Element> flows(String view) {
        Map<String, Element> flows = new TreeMap<>();
        odesign.all("edgeMappings").filter(edge -> edge.getAttribute("name").startsWith("flow.") && Odesign.ancestor(edge, "ownedRepresentations").orElseThrow().getAttribute("name").equals(view))
                .forEach(edge -> flows.put(edge.getAttribute("name"), Odesign.children(edge, "style").getFirst()));
        return flows;
    }

    @Test
    void flowsDifferInFormWithoutAnyColour() {
        for (String view : List.of("governanceMap", "thematicReading", "actorNetwork")) {
            List<String> forms = flows(view).values().stream().map(ColoursTest::form).toList();
            assertEquals(10, forms.size());
            assertEquals(10, forms.stream().distinct().count(), () -> view + forms);
        }
    }

    /** Lines whose heads are alike and that only width tells apart must not look alike in colour too. */
    @ParameterizedTest
    @EnumSource(Colour.Eye.class)
    void flowsWithTheSameHeadsDifferInColourForEverybody(Colour.Eye eye) {
        List<Map.Entry<String, Element>> flows = List.copyOf(flows("governanceMap").entrySet());
        for (int i = 0; i < flows.size(); i++) {
            for (int j = i + 1; j < flows.size(); j++) {
                Element one = flows.get(i).getValue();
                Element other = flows.get(j).getValue();
                if (one.getAttribute("sourceArrow").equals(other.getAttribute("sourceArrow")) && one.getAttribute("targetArrow").equals(other.getAttribute("targetArrow"))) {
                    String pair = flows.get(i).getKey() + " " + flows.get(j).getKey();
                    double distance = colour(one, "strokeColor").distance(colour(other, "strokeColor"), eye);
                    assertTrue(distance >= 10, () -> pair + " " + eye + " " + distance);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Colour.Eye.class)
    void tonesOfRatingsDifferForEverybody(Colour.Eye eye) {
        List<Colour> tones = IntStream.rangeClosed(1, 5).mapToObj(i -> colours.get("rating" + i)).toList();
        for (int i = 1; i < tones.size(); i++) {
            int tone = i;
            assertTrue(tones.get(i - 1).distance(tones.get(i), eye) >= 10, () -> eye + " " + tone);
            assertTrue(tones.get(i - 1).lightness() > tones.get(i).lightness(), "light to dark");
        }
    }

    @Test
    void whatIsNotRatedDiffersFromEveryRatingWithoutColour() {
        Element function = odesign.all("subNodeMappings").filter(each -> each.getAttribute("name").equals("function")).findFirst().orElseThrow();
        List<Element> styles = new ArrayList<>(Odesign.children(function, "conditionnalStyles").stream().map(each -> Odesign.children(each, "style").getFirst()).toList());
        assertEquals(List.of("", "", "", "", "", "dash"), styles.stream().map(style -> style.getAttribute("borderLineStyle")).toList());
        assertEquals("dot", Odesign.children(function, "style").getFirst().getAttribute("borderLineStyle"));
    }

    @Test
    void maturityIsToldByDashesOnEverythingThatHasOne() {
        List<Element> wished = odesign.all("conditionnalStyles").filter(each -> each.getAttribute("predicateExpression").equals("service:isWishedFor")).toList();
        assertTrue(wished.size() > 40);
        for (Element each : wished) {
            Element style = Odesign.children(each, "style").getFirst();
            assertEquals("dash", style.getAttribute("borderLineStyle") + style.getAttribute("lineStyle"), () -> Odesign.path(each));
        }
        odesign.all("conditionnalStyles").filter(each -> each.getAttribute("predicateExpression").equals("service:isInDevelopment")).map(each -> Odesign.children(each, "style").getFirst())
                .forEach(style -> assertEquals("dash_dot", style.getAttribute("borderLineStyle") + style.getAttribute("lineStyle")));
    }

    @Test
    void coloursOfTheLookAreThoseOfTheLook() {
        Map<String, String> look = Map.of("ink", "1F2933", "line", "9AA5B1", "panel", "F5F7FA", "accent", "0B6E8F", "tierPopulation", "F2F0EB", "tierLocalAction", "E8F1E4",
                "tierCoordination", "E3EEF5", "tierSteering", "EDE6F2", "tierPublicPolicy", "F3E6E1");
        look.forEach((name, hex) -> assertEquals(hex, hex(name)));
        assertEquals(List.of("E6F0F2", "B9D6DC", "7FB3BF", "3F8896", "0F5A68"), IntStream.rangeClosed(1, 5).mapToObj(i -> hex("rating" + i)).toList());
    }

    private String hex(String name) {
        Element entry = odesign.all("entries").filter(each -> each.getAttribute("name").equals(name)).findFirst().orElseThrow();
        return String.format("%02X%02X%02X", Integer.valueOf(entry.getAttribute("red")), Integer.valueOf(entry.getAttribute("green")), Integer.valueOf(entry.getAttribute("blue")));
    }
}
