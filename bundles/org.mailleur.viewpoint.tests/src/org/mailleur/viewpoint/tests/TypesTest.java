package org.mailleur.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.mailleur.model.base.TieredElement;
import org.mailleur.viewpoint.DiagramView;
import org.w3c.dom.Element;

/** Domain classes, candidates and every tool's operations fit the metamodel; no tool can fail for want of a class, a feature or a variable. */
class TypesTest {

    private final Odesign odesign;
    private final Expressions expressions;

    TypesTest() throws Exception {
        odesign = new Odesign();
        expressions = new Expressions(odesign);
    }

    private Class<?> domain(Element mapping) {
        if (mapping.hasAttribute("domainClass")) {
            return OperationTypes.classNamed(mapping.getAttribute("domainClass")).orElseThrow(() -> new AssertionError(Odesign.path(mapping))).getInstanceClass();
        }
        return common(odesign.targets(mapping, "sourceMapping"));
    }

    /** What several mappings have in common: their class, or the kind of what stands on tiers, or nothing. */
    private Class<?> common(List<Element> mappings) {
        List<Class<?>> classes = mappings.stream().<Class<?>>map(this::domain).distinct().toList();
        return classes.size() == 1 ? classes.getFirst() : classes.stream().allMatch(TieredElement.class::isAssignableFrom) ? TieredElement.class : EObject.class;
    }

    @Test
    void everyClassNamedExists() {
        for (String attribute : List.of("domainClass", "typeName", "targetClass")) {
            List<Element> naming = odesign.all().filter(element -> element.hasAttribute(attribute)).toList();
            assertFalse(naming.isEmpty());
            naming.forEach(element -> assertTrue(OperationTypes.classNamed(element.getAttribute(attribute)).isPresent(), () -> Odesign.path(element)));
        }
    }

    @Test
    void candidatesAreWhatTheirMappingDraws() {
        for (Element mapping : odesign.all().filter(element -> element.hasAttribute("semanticCandidatesExpression")).toList()) {
            Class<?> self = mapping.getParentNode() instanceof Element holder && holder.getTagName().equals("containerMappings") ? domain(holder)
                    : domain(Odesign.ancestor(mapping, "ownedRepresentations").orElseThrow());
            OperationTypes types = new OperationTypes(expressions, Map.of("containerView", DiagramView.class));
            Class<?> given = types.type(mapping.getAttribute("semanticCandidatesExpression"), self, mapping);
            assertEquals(List.of(), types.problems());
            assertTrue(domain(mapping).isAssignableFrom(given) || given == EObject.class || given.isAssignableFrom(domain(mapping)), () -> Odesign.path(mapping) + " given " + given);
        }
    }

    @Test
    void bothEndsOfEveryLineAreFound() {
        for (Element mapping : odesign.all("edgeMappings").toList()) {
            for (String end : List.of("source", "target")) {
                OperationTypes types = new OperationTypes(expressions, Map.of());
                if (mapping.hasAttribute(end + "FinderExpression")) {
                    for (Element start : mapping.hasAttribute("useDomainElement") ? List.of(mapping) : odesign.targets(mapping, "sourceMapping")) {
                        Class<?> given = types.type(mapping.getAttribute(end + "FinderExpression"), domain(start), mapping);
                        assertTrue(odesign.targets(mapping, end + "Mapping").stream().map(this::domain).anyMatch(drawn -> drawn.isAssignableFrom(given) || given.isAssignableFrom(drawn)),
                                () -> Odesign.path(mapping) + " finds " + given);
                    }
                }
                assertEquals(List.of(), types.problems());
            }
        }
    }

    @Test
    void everyOperationOfEveryToolFitsTheMetamodel() {
        List<String> problems = new ArrayList<>();
        int runs = 0;
        for (Element tool : odesign.all("ownedTools").toList()) {
            for (Map<String, Class<?>> variables : situations(tool)) {
                OperationTypes types = new OperationTypes(expressions, variables);
                Element first = Odesign.children(Odesign.children(tool, "initialOperation").getFirst(), "firstModelOperations").getFirst();
                types.run(first, variables.get("self"));
                problems.addAll(types.problems());
                runs++;
            }
        }
        assertEquals(List.of(), problems);
        assertTrue(runs > 400, "runs " + runs);
    }

    /** The types of a tool's variables, for each mapping or pair of mappings that it can be used on; {@code self} is where its operations start. */
    private List<Map<String, Class<?>>> situations(Element tool) {
        return switch (Odesign.type(tool)) {
        case "NodeCreationDescription", "ContainerCreationDescription" -> Stream.of("nodeMappings", "containerMappings").flatMap(feature -> odesign.targets(tool, feature).stream())
                .flatMap(mapping -> holders(mapping).stream()).map(holder -> types(tool, Map.of("variable", holder, "self", holder))).toList();
        case "EdgeCreationDescription" -> odesign.targets(tool, "edgeMappings").stream().flatMap(edge -> starts(edge).stream()
                .map(start -> types(tool, Map.of("sourceVariable", start, "targetVariable", end(edge, "target"), "self", start)))).toList();
        case "ReconnectEdgeDescription" -> users(tool, "reconnections").stream().flatMap(edge -> starts(edge).stream().map(start -> {
            Class<?> moved = tool.getAttribute("reconnectionKind").equals("RECONNECT_SOURCE") ? start : end(edge, "target");
            Class<?> element = edge.hasAttribute("useDomainElement") ? domain(edge) : start;
            return types(tool, Map.of("source", moved, "target", moved, "element", element, "self", element));
        })).toList();
        case "DeleteElementDescription" -> users(tool, "deletionDescription").stream()
                .flatMap(mapping -> (mapping.hasAttribute("domainClass") ? List.<Class<?>>of(domain(mapping)) : starts(mapping)).stream())
                .map(element -> types(tool, Map.of("element", element, "self", element))).toList();
        case "DirectEditLabel" -> users(tool, "labelDirectEdit").stream().map(mapping -> {
            Map<String, Class<?>> known = types(tool, Map.of("self", domain(mapping)));
            known.put("arg0", String.class);
            return known;
        }).toList();
        default -> odesign.targets(tool, "mappings").stream()
                .flatMap(mapping -> users(tool, "dropDescriptions").stream().map(holder -> types(tool, Map.of("element", dropped(tool, mapping), "newContainer", domain(holder),
                        "oldContainer", domain(holder), "self", domain(holder)))))
                .toList();
        };
    }

    /** What is dragged from the explorer onto a place for members is an organization. */
    private Class<?> dropped(Element tool, Element mapping) {
        return tool.getAttribute("dragSource").equals("PROJECT_EXPLORER") ? org.mailleur.model.directory.Organization.class : domain(mapping);
    }

    /** What a line may start at, one by one: what a reference draws must be possible for each. */
    private List<Class<?>> starts(Element edge) {
        return edge.hasAttribute("useDomainElement") ? List.of(end(edge, "source"))
                : odesign.targets(edge, "sourceMapping").stream().<Class<?>>map(this::domain).distinct().toList();
    }

    private Class<?> end(Element edge, String end) {
        Class<?> common = common(odesign.targets(edge, end + "Mapping"));
        boolean guarded = common == EObject.class && odesign.targets(edge, end + "Mapping").stream().anyMatch(each -> each.getAttribute("name").equals("subject"));
        return guarded ? domain(odesign.targets(edge, end + "Mapping").stream().filter(each -> !each.getAttribute("name").equals("subject")).findFirst().orElseThrow()) : common;
    }

    private List<Element> users(Element tool, String feature) {
        List<Element> users = odesign.all().filter(element -> odesign.targets(element, feature).contains(tool)).toList();
        assertFalse(users.isEmpty(), () -> "nothing uses " + Odesign.path(tool));
        return users;
    }

    private List<Class<?>> holders(Element mapping) {
        if (mapping.getParentNode() instanceof Element holder && holder.getTagName().equals("containerMappings")) {
            return List.of(domain(holder));
        }
        List<Class<?>> reusing = odesign.all().filter(element -> odesign.targets(element, "reusedNodeMappings").contains(mapping) || odesign.targets(element, "reusedBorderedNodeMappings").contains(mapping))
                .<Class<?>>map(this::domain).distinct().toList();
        return reusing.isEmpty() ? List.of(domain(Odesign.ancestor(mapping, "ownedRepresentations").orElseThrow())) : reusing;
    }

    private static Map<String, Class<?>> types(Element tool, Map<String, Class<?>> byTag) {
        Map<String, Class<?>> types = new HashMap<>();
        types.put("self", byTag.get("self"));
        for (Element variable : Odesign.children(tool)) {
            if (variable.hasAttribute("name")) {
                types.put(variable.getAttribute("name"), byTag.getOrDefault(variable.getTagName(), DiagramView.class));
            }
        }
        return types;
    }

    @Test
    void aWrongFeatureIsNoticed() {
        Element operation = odesign.all("subModelOperations").filter(each -> Odesign.type(each).equals("SetValue")).findFirst().orElseThrow();
        operation.setAttribute("featureName", "invented");
        OperationTypes types = new OperationTypes(expressions, Map.of("containerView", DiagramView.class));
        EClass network = OperationTypes.classNamed("network::Network").orElseThrow();
        types.run(operation, network.getInstanceClass());
        assertEquals(1, types.problems().size());
    }
}
