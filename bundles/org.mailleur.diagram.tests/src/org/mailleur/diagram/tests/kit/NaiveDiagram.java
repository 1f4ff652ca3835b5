package org.mailleur.diagram.tests.kit;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mailleur.diagram.description.BoxMapping;
import org.mailleur.diagram.description.BoxStyleDescription;
import org.mailleur.diagram.description.Conditional;
import org.mailleur.diagram.description.DiagramDescription;
import org.mailleur.diagram.description.EdgeMapping;
import org.mailleur.diagram.description.EdgeStyleDescription;
import org.mailleur.diagram.description.Expression;
import org.mailleur.diagram.description.LayerDescription;
import org.mailleur.diagram.description.Viewpoint;
import org.mailleur.viewpoint.DiagramView;

/** What a specification says of a model, worked out as plainly as can be: no memory, no order, nothing shared with the engine. */
public final class NaiveDiagram {

    private record View(String mappingName, EObject semanticElement, Optional<DiagramView> container, Optional<EObject> sourceElement,
            Optional<EObject> targetElement) implements DiagramView {

        String path() {
            return container.map(holder -> ((View) holder).path() + "/").orElse("") + mappingName + "#" + id(semanticElement);
        }
    }

    private final DiagramDescription description;
    private final Map<String, Map.Entry<Method, Object>> services = new HashMap<>();
    private final Set<String> active = new HashSet<>();
    private final Map<View, BoxMapping> boxes = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private NaiveDiagram(Viewpoint viewpoint, DiagramDescription description) throws ReflectiveOperationException {
        this.description = description;
        for (String name : viewpoint.services()) {
            Object instance = Class.forName(name).getConstructor().newInstance();
            for (Method method : instance.getClass().getDeclaredMethods()) {
                if (java.lang.reflect.Modifier.isPublic(method.getModifiers())) {
                    services.put(method.getName(), Map.entry(method, instance));
                }
            }
        }
    }

    /** Returns a line for each box and each edge: mapping, element, where, words, sorted. */
    public static List<String> lines(Viewpoint viewpoint, DiagramDescription description, EObject subject, Set<String> layers) throws ReflectiveOperationException {
        NaiveDiagram diagram = new NaiveDiagram(viewpoint, description);
        View root = new View("", subject, Optional.empty(), Optional.empty(), Optional.empty());
        List<LayerDescription> shown = description.layers().stream().filter(layer -> !layer.optional() || layers.contains(layer.name())).toList();
        shown.forEach(layer -> diagram.active.addAll(layer.owned()));
        shown.forEach(layer -> layer.boxes().forEach(name -> diagram.boxes(name, root)));
        shown.forEach(layer -> layer.edges().forEach(name -> diagram.edges(description.edges().get(name), root)));
        return diagram.lines.stream().sorted().toList();
    }

    private void boxes(String name, View holder) {
        BoxMapping mapping = description.boxes().get(name);
        if (!active.contains(name)) {
            return;
        }
        Map<String, Object> there = new HashMap<>(Map.of("self", holder.semanticElement(), "container", holder.semanticElement(), "containerView", holder));
        for (EObject element : elements(mapping.candidates(), there)) {
            Map<String, Object> here = new HashMap<>(Map.of("self", element, "container", holder.semanticElement(), "containerView", holder));
            if (is(element, mapping.domainClass()) && holds(mapping.precondition(), here)) {
                View view = new View(name, element, Optional.of(holder), Optional.empty(), Optional.empty());
                here.put("view", view);
                boxes.put(view, mapping);
                BoxStyleDescription style = style(mapping.conditions(), mapping.style(), here);
                lines.add("box " + view.path() + " | " + text(style.label().text(), here) + " | " + text(style.tooltip(), here) + " | " + style.fill() + style.borderLine());
                mapping.children().forEach(child -> boxes(child, view));
                mapping.borders().forEach(child -> boxes(child, view));
            }
        }
    }

    private void edges(EdgeMapping mapping, View root) {
        if (mapping.byElement()) {
            for (EObject element : elements(mapping.candidates(), Map.of("self", root.semanticElement(), "containerView", root))) {
                Map<String, Object> here = Map.of("self", element, "containerView", root);
                if (is(element, mapping.domainClass())) {
                    edges(mapping, element, views(mapping.sources(), elements(mapping.sourceFinder(), here)), views(mapping.targets(), elements(mapping.targetFinder(), here)), root);
                }
            }
        } else {
            for (View from : List.copyOf(boxes.keySet())) {
                if (mapping.sources().contains(from.mappingName())) {
                    Map<String, Object> here = Map.of("self", from.semanticElement(), "containerView", root);
                    edges(mapping, from.semanticElement(), List.of(from), views(mapping.targets(), elements(mapping.targetFinder(), here)), root);
                }
            }
        }
    }

    private void edges(EdgeMapping mapping, EObject element, List<View> sources, List<View> targets, View root) {
        for (View from : sources) {
            for (View to : targets) {
                View view = new View(mapping.name(), element, Optional.of(root), Optional.of(from.semanticElement()), Optional.of(to.semanticElement()));
                Map<String, Object> here = Map.of("self", element, "containerView", root, "view", view, "edgeView", view, "source", from.semanticElement(), "target",
                        to.semanticElement(), "sourceView", from, "targetView", to);
                if (holds(mapping.precondition(), here)) {
                    EdgeStyleDescription style = style(mapping.conditions(), mapping.style(), here);
                    lines.add("edge " + mapping.name() + "#" + id(element) + " " + from.path() + " > " + to.path() + " | "
                            + style.center().map(label -> text(label.text(), here)).orElse("") + " | " + style.colour() + style.line());
                }
            }
        }
    }

    private List<View> views(List<String> mappings, List<EObject> elements) {
        return boxes.keySet().stream().filter(view -> mappings.contains(view.mappingName()) && elements.contains(view.semanticElement())).toList();
    }

    private <S> S style(List<Conditional<S>> conditions, S otherwise, Map<String, Object> names) {
        return conditions.stream().filter(condition -> holds(condition.when(), names)).map(Conditional::style).findFirst().orElse(otherwise);
    }

    private static boolean is(EObject element, String name) {
        String simple = name.replaceFirst(".*(::|\\.)", "");
        return element.eClass().getName().equals(simple) || element.eClass().getEAllSuperTypes().stream().anyMatch(type -> type.getName().equals(simple));
    }

    private static String id(EObject element) {
        return element.eResource().getURIFragment(element);
    }

    private boolean holds(Expression condition, Map<String, Object> names) {
        return !condition.isPresent() || Boolean.TRUE.equals(value(condition, names));
    }

    private String text(Expression expression, Map<String, Object> names) {
        return Objects.toString(value(expression, names), "");
    }

    private List<EObject> elements(Expression expression, Map<String, Object> names) {
        Object value = value(expression, names);
        Collection<?> values = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        return values.stream().filter(EObject.class::isInstance).map(EObject.class::cast).distinct().toList();
    }

    private Object value(Expression expression, Map<String, Object> names) {
        return switch (expression) {
        case Expression.None none -> null;
        case Expression.Constant constant -> constant.text();
        case Expression.Variable variable -> names.get(variable.name());
        case Expression.Feature feature -> {
            EObject self = (EObject) names.get("self");
            EStructuralFeature found = self.eClass().getEStructuralFeature(feature.name());
            yield found == null ? null : self.eGet(found);
        }
        case Expression.Service service -> {
            List<Object> arguments = new ArrayList<>();
            arguments.add(names.get(service.receiver()));
            service.arguments().forEach(name -> arguments.add(names.get(name)));
            Map.Entry<Method, Object> found = services.get(service.name());
            try {
                yield found.getKey().invoke(found.getValue(), arguments.toArray());
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(expression.toString(), e);
            }
        }
        };
    }
}
