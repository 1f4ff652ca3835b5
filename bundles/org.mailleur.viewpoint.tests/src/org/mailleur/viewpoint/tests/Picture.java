package org.mailleur.viewpoint.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.viewpoint.DiagramView;
import org.w3c.dom.Element;

/** One of the five views of an element with all its layers, without positions: what the services have to answer while one is drawn. */
final class Picture {

    /** A box or an edge, or the diagram itself. */
    record View(Element mapping, EObject semanticElement, Optional<DiagramView> container, Optional<EObject> sourceElement, Optional<EObject> targetElement)
            implements DiagramView {

        @Override
        public String mappingName() {
            return mapping.getTagName().endsWith("Mappings") ? mapping.getAttribute("name") : "";
        }

        String in() {
            return container.map(DiagramView::mappingName).orElse("");
        }
    }

    private static final List<String> NODES = List.of("containerMappings", "nodeMappings", "subNodeMappings");

    private final Odesign odesign;
    private final Expressions expressions;
    private final List<View> boxes = new ArrayList<>();
    private final List<View> edges = new ArrayList<>();
    private final View diagram;

    Picture(Odesign odesign, Expressions expressions, String name, EObject root) {
        this.odesign = odesign;
        this.expressions = expressions;
        Element description = odesign.at("//@ownedViewpoints[name='gouvernance']/@ownedRepresentations[name='" + name + "']");
        diagram = new View(description, root, Optional.empty(), Optional.empty(), Optional.empty());
        List<Element> layers = Odesign.children(description).stream().filter(child -> child.getTagName().endsWith("Layer") || child.getTagName().endsWith("Layers")).toList();
        layers.forEach(layer -> Odesign.children(layer).stream().filter(child -> NODES.contains(child.getTagName())).forEach(mapping -> box(mapping, diagram)));
        layers.forEach(layer -> Odesign.children(layer, "edgeMappings").forEach(this::edge));
    }

    View diagram() {
        return diagram;
    }

    List<View> boxes(String mapping) {
        return boxes.stream().filter(box -> box.mappingName().equals(mapping)).toList();
    }

    List<View> edges(String mapping) {
        return edges.stream().filter(edge -> edge.mappingName().equals(mapping)).toList();
    }

    List<View> all() {
        return Stream.concat(boxes.stream(), edges.stream()).toList();
    }

    private void box(Element mapping, View container) {
        for (EObject element : expressions.elements(mapping.getAttribute("semanticCandidatesExpression"), container.semanticElement(), Map.of("containerView", container))) {
            if (is(element, mapping) && holds(mapping, element, Map.of("containerView", container))) {
                View view = new View(mapping, element, Optional.of(container), Optional.empty(), Optional.empty());
                boxes.add(view);
                Stream.of(Odesign.children(mapping, "subNodeMappings"), odesign.targets(mapping, "reusedNodeMappings"), odesign.targets(mapping, "reusedBorderedNodeMappings"))
                        .flatMap(List::stream).forEach(child -> box(child, view));
            }
        }
    }

    private boolean holds(Element mapping, EObject element, Map<String, Object> variables) {
        String condition = mapping.getAttribute("preconditionExpression");
        return condition.isEmpty() || Boolean.TRUE.equals(expressions.value(condition, element, variables));
    }

    static boolean is(EObject element, Element mapping) {
        String wanted = mapping.getAttribute("domainClass").replaceFirst(".*::", "");
        return element.eClass().getName().equals(wanted) || element.eClass().getEAllSuperTypes().stream().anyMatch(type -> type.getName().equals(wanted));
    }

    private void edge(Element mapping) {
        Map<String, Object> variables = Map.of("containerView", diagram);
        if (mapping.hasAttribute("useDomainElement")) {
            for (EObject element : expressions.elements(mapping.getAttribute("semanticCandidatesExpression"), diagram.semanticElement(), variables)) {
                if (!holds(mapping, element, variables)) {
                    continue;
                }
                edge(mapping, element, expressions.elements(mapping.getAttribute("sourceFinderExpression"), element, variables),
                        expressions.elements(mapping.getAttribute("targetFinderExpression"), element, variables));
            }
        } else {
            drawn(mapping, "sourceMapping").map(View::semanticElement).distinct()
                    .forEach(source -> edge(mapping, source, List.of(source), expressions.elements(mapping.getAttribute("targetFinderExpression"), source, variables)));
        }
    }

    private void edge(Element mapping, EObject element, List<EObject> sources, List<EObject> targets) {
        for (View source : drawn(mapping, "sourceMapping").filter(view -> sources.contains(view.semanticElement())).toList()) {
            drawn(mapping, "targetMapping").filter(view -> targets.contains(view.semanticElement())).forEach(
                    target -> edges.add(new View(mapping, element, Optional.of(diagram), Optional.of(source.semanticElement()), Optional.of(target.semanticElement()))));
        }
    }

    private Stream<View> drawn(Element mapping, String attribute) {
        List<Element> wanted = odesign.targets(mapping, attribute);
        return boxes.stream().filter(box -> wanted.contains(box.mapping()));
    }
}
