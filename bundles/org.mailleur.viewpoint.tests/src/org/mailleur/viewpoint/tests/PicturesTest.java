package org.mailleur.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.model.base.FileRoot;
import org.mailleur.model.base.NamedElement;
import org.mailleur.model.base.Theme;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.network.Network;
import org.mailleur.model.territory.Territory;
import org.w3c.dom.Element;

/** The five views of the example that ships, as the services answer for them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturesTest {

    private final Odesign odesign;
    private final Expressions expressions;
    private final Space space;
    private final Territory diois;

    PicturesTest() throws Exception {
        odesign = new Odesign();
        expressions = new Expressions(odesign);
        space = Space.open(Path.of("../org.mailleur.examples/space"), Progress.NONE);
        diois = root(Territory.class, "diois.territoire");
    }

    private <T extends FileRoot> T root(Class<T> type, String file) {
        return space.roots(type).stream().filter(each -> each.eResource().getURI().lastSegment().equals(file)).findFirst().orElseThrow();
    }

    private Picture picture(String view, EObject root) {
        return new Picture(odesign, expressions, view, root);
    }

    private Theme theme(String code) {
        return diois.getThemes().stream().filter(theme -> theme.getCode().equals(code)).findFirst().orElseThrow();
    }

    private static long in(Picture picture, String mapping, String lane) {
        return picture.boxes(mapping).stream().filter(box -> box.in().equals(lane)).count();
    }

    @Test
    void theMapShowsEverythingOfTheTerritoryOnceOnItsTier() {
        Picture map = picture("governanceMap", diois);
        assertEquals(List.of("lane.publicPolicy", "lane.steering", "lane.coordination", "lane.localAction", "lane.population"),
                map.all().stream().map(Picture.View::mappingName).filter(name -> name.startsWith("lane.")).toList());
        assertEquals(diois.getBodies().size(), map.boxes("body").size());
        assertEquals(diois.getNetworks().size(), map.boxes("network").size());
        assertEquals(diois.getPolicies().size(), map.boxes("policy").size());
        assertEquals(diois.getContracts().size(), map.boxes("contract").size());
        assertEquals(diois.getActions().size(), map.boxes("action").size());
        assertEquals(diois.getNeeds().size(), map.boxes("need").size());
        assertEquals(diois.getPopulationGroups().size(), map.boxes("populationGroup").size());
        assertEquals(diois.getActors().size(), map.boxes("organization").size(), "every end of a flow is an actor here");
        assertEquals(10, in(map, "body", "lane.steering"));
        assertEquals(2, in(map, "body", "lane.coordination"));
        assertEquals(3, in(map, "body", "lane.localAction"));
        assertEquals(9, in(map, "network", "lane.coordination"));
    }

    @Test
    void eachFlowIsDrawnOnceByTheMappingOfItsKind() {
        Picture map = picture("governanceMap", diois);
        assertEquals(diois.getFlows().size(), map.all().stream().filter(edge -> edge.mappingName().startsWith("flow.")).map(Picture.View::semanticElement).distinct().count());
        assertEquals(diois.getFlows().size(), map.all().stream().filter(edge -> edge.mappingName().startsWith("flow.")).count());
        assertEquals(21, map.edges("flow.relay").size());
        assertEquals(12, map.edges("flow.needsRising").size());
        assertEquals(8, map.edges("flow.impulse").size());
        assertEquals(0, map.edges("flow.other").size());
    }

    @Test
    void referencesAreDrawnFromTheirHolderToWhatTheyName() {
        Picture map = picture("governanceMap", diois);
        assertEquals(4, map.edges("reportsTo").size());
        assertEquals(diois.getBodies().stream().mapToInt(body -> body.getSeats().size()).sum(), map.boxes("seat").size());
        assertEquals(diois.getContracts().stream().mapToInt(contract -> contract.getSteeringBodies().size()).sum(), map.edges("steeredBy").size());
        assertEquals(diois.getNetworks().stream().mapToInt(network -> network.getMemberships().size()).sum(), map.edges("membership").size());
        assertTrue(map.edges("reportsTo").stream().allMatch(edge -> edge.semanticElement() == edge.sourceElement().orElseThrow()));
    }

    @Test
    void aThemeShowsWhatConcernsItAndNothingElse() {
        Theme housing = theme("logement");
        Picture reading = picture("thematicReading", housing);
        assertEquals(names(diois.getBodies().stream().filter(body -> body.getThemes().contains(housing))), labels(reading, "body"));
        assertEquals(names(diois.getActions().stream().filter(action -> action.getThemes().contains(housing))), labels(reading, "action"));
        assertTrue(reading.boxes("body").size() > 2 && reading.boxes("body").size() < diois.getBodies().size());
        assertEquals(1, reading.boxes("development").size());
        assertFalse(reading.boxes("developmentPoint").isEmpty());
        assertFalse(reading.boxes("reading").isEmpty());
        assertTrue(labels(reading, "populationGroup").contains("Personnes mal logées ou qui cherchent à se loger"));
    }

    @Test
    void aNetworkShowsEachMemberInTheBoxOfItsCollege() {
        Network network = diois.getNetworks().stream().filter(each -> each.getName().equals("Réseau parentalité")).findFirst().orElseThrow();
        Picture picture = picture("actorNetwork", network);
        assertEquals(network.getMemberships().size(), picture.boxes("member").size());
        network.getMemberships().forEach(member -> assertTrue(
                picture.boxes("member").stream().anyMatch(box -> box.semanticElement() == member.getOrganization() && box.in().equals("college." + member.getCollege().getName()))));
        assertEquals(network.getMemberships().size(), picture.edges("membership").size());
        assertFalse(picture.boxes("action").isEmpty());
        assertFalse(picture.boxes("body").isEmpty());
        assertFalse(picture.edges("flow.funding").isEmpty(), "from a member");
        assertEquals(List.of(), picture.boxes("organization").stream().filter(box -> picture.boxes("member").stream().anyMatch(member -> member.semanticElement() == box.semanticElement())).toList());
    }

    @Test
    void contractsShowWhatSteersThemAndWhatTheyCover() {
        Picture picture = picture("contracts", diois);
        assertEquals(diois.getContracts().size(), picture.boxes("contract").size());
        assertEquals(diois.getBodies().size(), picture.boxes("body").size() + picture.boxes("otherBody").size());
        assertEquals(diois.getContracts().stream().mapToInt(contract -> contract.getThemes().size()).sum(), picture.edges("covers").size());
        assertEquals(diois.getContracts().stream().mapToInt(contract -> contract.getLinks().size()).sum(),
                Stream.of("complements", "details", "renews", "funds").mapToInt(kind -> picture.edges("link." + kind).size()).sum());
    }

    @Test
    void theMaillageShowsWhomTheEvaluatedStructureTies() {
        Evaluation evaluation = root(Evaluation.class, "evaluation-2026.evaluation");
        Picture picture = picture("maillage", evaluation);
        assertEquals(List.of(evaluation.getSubject()), picture.boxes("subject").stream().map(Picture.View::semanticElement).toList());
        assertFalse(picture.boxes("network").isEmpty());
        assertFalse(picture.boxes("body").isEmpty());
        assertFalse(picture.boxes("action").isEmpty());
        assertFalse(picture.boxes("project").isEmpty());
        assertTrue(picture.boxes("organization").size() > 5);
        assertFalse(picture.boxes("organization").stream().anyMatch(box -> box.semanticElement() == evaluation.getSubject()), "it is in the middle already");
        for (Picture.View box : picture.boxes("organization")) {
            assertTrue(picture.all().stream().anyMatch(edge -> edge.targetElement().filter(end -> end == box.semanticElement()).isPresent()), "tied by a line: " + box.semanticElement());
        }
        assertEquals(3, picture.boxes("axis").size());
        assertEquals(12, picture.boxes("function").size());
    }

    @Test
    void everyExpressionOfEveryViewAnswersForEverythingThatShips() {
        int evaluated = 0;
        List<Picture> pictures = new ArrayList<>();
        for (Territory territory : space.roots(Territory.class)) {
            pictures.add(picture("governanceMap", territory));
            pictures.add(picture("contracts", territory));
            territory.getThemes().forEach(theme -> pictures.add(picture("thematicReading", theme)));
            territory.getNetworks().forEach(network -> pictures.add(picture("actorNetwork", network)));
        }
        space.roots(Evaluation.class).forEach(evaluation -> pictures.add(picture("maillage", evaluation)));
        for (Picture picture : pictures) {
            String title = String.valueOf(expressions.value(picture.diagram().mapping().getAttribute("titleExpression"), picture.diagram().semanticElement(), Map.of()));
            assertTrue(title.length() > 8, title);
            for (Picture.View view : picture.all()) {
                evaluated += evaluate(view);
            }
        }
        assertTrue(evaluated > 10_000, "evaluated " + evaluated);
    }

    /** Label, tooltip and predicates of all styles; boxes have words, always. */
    private int evaluate(Picture.View view) {
        int evaluated = 0;
        for (Element style : Odesign.children(view.mapping()).stream().filter(child -> child.getTagName().equals("style") || child.getTagName().equals("conditionnalStyles")).toList()) {
            for (Element element : Odesign.below(style).toList()) {
                for (String attribute : List.of("labelExpression", "tooltipExpression", "predicateExpression")) {
                    if (element.hasAttribute(attribute)) {
                        Object value = expressions.value(element.getAttribute(attribute), view.semanticElement(), Map.of("containerView", view.container().orElseThrow()));
                        boolean words = !attribute.equals("labelExpression") || element.getTagName().equals("centerLabelStyleDescription") || !String.valueOf(value).isBlank();
                        assertTrue(value != null && words, () -> attribute + " of " + Odesign.path(element) + " on " + view.semanticElement());
                        evaluated++;
                    }
                }
            }
        }
        return evaluated;
    }

    private static TreeSet<String> labels(Picture picture, String mapping) {
        return names(picture.boxes(mapping).stream().map(box -> (NamedElement) box.semanticElement()));
    }

    private static TreeSet<String> names(Stream<? extends NamedElement> elements) {
        return elements.map(NamedElement::getName).collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }
}
