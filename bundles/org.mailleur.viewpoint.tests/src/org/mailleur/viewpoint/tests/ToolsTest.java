package org.mailleur.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.w3c.dom.Element;

/** What a delegate can do with each thing drawn: whatever can be made can be renamed and taken away, every line can be hung elsewhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToolsTest {

    /** Lines with words that people type; on all others stands what kind of line they are, or nothing. */
    private static final Set<String> WORDED = Set.of("flow.impulse", "flow.decision", "flow.needsRising", "flow.relay", "flow.harmonisation", "flow.funding", "flow.carrying",
            "flow.information", "flow.participation", "flow.other", "transmission", "membership", "signatory", "funding");

    private final Odesign odesign;

    ToolsTest() throws Exception {
        odesign = new Odesign();
    }

    private Stream<Element> tools(String type) {
        return odesign.all("ownedTools").filter(tool -> Odesign.type(tool).equals(type));
    }

    private Stream<Element> made() {
        return Stream.of("nodeMappings", "containerMappings", "edgeMappings").flatMap(feature -> odesign.all("ownedTools").flatMap(tool -> odesign.targets(tool, feature).stream()));
    }

    private static boolean isBox(Element element) {
        return Set.of("nodeMappings", "subNodeMappings", "containerMappings").contains(element.getTagName());
    }

    @Test
    void everyLineCanBeHungElsewhere() {
        List<Element> edges = odesign.all("edgeMappings").toList();
        assertTrue(edges.size() > 60);
        for (Element edge : edges) {
            assertTrue(odesign.targets(edge, "reconnections").stream().anyMatch(tool -> !tool.hasAttribute("reconnectionKind")), () -> Odesign.path(edge));
        }
    }

    @Test
    void everyLineCanBeTakenAway() {
        odesign.all("edgeMappings").forEach(edge -> assertTrue(edge.hasAttribute("deletionDescription"), () -> Odesign.path(edge)));
    }

    /** Sirius deletes the element itself of whatever has no deletion: the territory, for a lane. */
    @Test
    void nothingDrawnIsLeftToSiriussOwnDeletion() {
        odesign.all().filter(ToolsTest::isBox).forEach(mapping -> assertTrue(mapping.hasAttribute("deletionDescription"), () -> Odesign.path(mapping)));
        for (Element frame : odesign.all("containerMappings").toList()) {
            assertTrue(List.of("development").contains(frame.getAttribute("name")) || odesign.targets(frame, "deletionDescription").getFirst().hasAttribute("precondition"), () -> Odesign.path(frame));
        }
    }

    @Test
    void whateverCanBeMadeCanBeTakenAwayAndRenamed() {
        Set<Element> made = made().collect(Collectors.toSet());
        assertTrue(made.size() > 90);
        for (Element mapping : made) {
            assertTrue(mapping.hasAttribute("deletionDescription"), () -> "no delete: " + Odesign.path(mapping));
            assertTrue(mapping.hasAttribute("labelDirectEdit") || !isBox(mapping) && !WORDED.contains(mapping.getAttribute("name")), () -> "no renaming: " + Odesign.path(mapping));
            assertTrue(isBox(mapping) || !mapping.hasAttribute("labelDirectEdit") || Odesign.below(mapping).anyMatch(style -> style.getTagName().equals("centerLabelStyleDescription")),
                    () -> "words are typed that nobody sees: " + Odesign.path(mapping));
        }
    }

    @Test
    void everyLineCanBeDrawnByHandExceptWhatItsNodeAlreadyTells() {
        Set<Element> made = made().collect(Collectors.toSet());
        assertEquals(List.of("membership"), odesign.all("edgeMappings").filter(edge -> !made.contains(edge)).map(edge -> edge.getAttribute("name")).toList());
    }

    @Test
    void organizationsComeFromTheDirectoryWhereverTheyCanBePlaced() {
        Set<String> views = tools("ContainerDropDescription").filter(tool -> tool.getAttribute("dragSource").equals("PROJECT_EXPLORER"))
                .map(tool -> Odesign.ancestor(tool, "ownedRepresentations").orElseThrow().getAttribute("name")).collect(Collectors.toSet());
        assertEquals(Set.of("governanceMap", "actorNetwork", "contracts"), views);
    }

    @Test
    void everyDropHasAPlace() {
        tools("ContainerDropDescription").forEach(tool -> assertTrue(odesign.all().anyMatch(holder -> odesign.targets(holder, "dropDescriptions").contains(tool)), () -> Odesign.path(tool)));
    }

    @Test
    void noOrganizationIsEverDeletedFromADiagram() {
        for (Element mapping : odesign.all().filter(each -> isBox(each) && each.getAttribute("domainClass").equals("directory::Organization")).toList()) {
            Element tool = odesign.targets(mapping, "deletionDescription").getFirst();
            assertTrue(tool.getAttribute("label").contains("reste dans l’annuaire"), () -> tool.getAttribute("label"));
            for (Element removal : Odesign.below(tool).filter(operation -> Odesign.type(operation).equals("RemoveElement")).toList()) {
                Element loop = (Element) removal.getParentNode();
                assertEquals("var:i", loop.getAttribute("browseExpression"), "only lines are removed, one by one");
            }
        }
    }

    @Test
    void deletionAsksNothingAndNamesWhatGoes() {
        for (Element tool : tools("DeleteElementDescription").toList()) {
            assertEquals(tool.getAttribute("name").startsWith("keep.") ? "service:isRemovable" : "", tool.getAttribute("precondition"), () -> Odesign.path(tool));
            assertTrue(tool.getAttribute("label").length() > 12, () -> Odesign.path(tool));
        }
        for (String holder : List.of("delete.body", "delete.network", "delete.contract", "delete.action")) {
            String label = tools("DeleteElementDescription").filter(tool -> tool.getAttribute("name").equals(holder)).findFirst().orElseThrow().getAttribute("label");
            assertTrue(label.contains(" et ses liens"), label);
        }
    }

    @Test
    void everyToolStandsInTheLayerOfWhatItMakes() {
        for (Element tool : Stream.of("NodeCreationDescription", "EdgeCreationDescription").flatMap(this::tools).toList()) {
            for (Element mapping : Stream.of("nodeMappings", "edgeMappings").flatMap(feature -> odesign.targets(tool, feature).stream()).toList()) {
                assertEquals(layer(mapping), layer(tool), () -> Odesign.path(tool) + " would make what is hidden");
            }
        }
    }

    private static Element layer(Element element) {
        return Odesign.ancestor(element, "defaultLayer").or(() -> Odesign.ancestor(element, "additionalLayers")).orElseThrow();
    }
}
