package org.mailleur.diagram.description.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.mailleur.diagram.description.BoxMapping;
import org.mailleur.diagram.description.DiagramDescription;
import org.mailleur.diagram.description.EdgeMapping;
import org.mailleur.diagram.description.LayerDescription;
import org.mailleur.diagram.description.ViewpointException;

/** Reads one kind of diagrams. */
final class DiagramReader {

    private static final List<String> SUB_MAPPINGS = List.of("subContainerMappings", "subNodeMappings", "borderedNodeMappings");

    private final References references;
    private final Colours colours;
    private final ToolReader tools;
    private final MappingReader mappings;
    private final Map<String, BoxMapping> boxes = new LinkedHashMap<>();
    private final Map<String, EdgeMapping> edges = new LinkedHashMap<>();

    DiagramReader(References references) {
        this.references = references;
        this.colours = new Colours(references);
        this.tools = new ToolReader(references);
        this.mappings = new MappingReader(references, new StyleReader(colours), tools);
    }

    DiagramDescription read(OdesignElement diagram) throws ViewpointException {
        List<LayerDescription> layers = new ArrayList<>();
        Optional<OdesignElement> first = diagram.child("defaultLayer");
        if (first.isEmpty()) {
            throw diagram.refused("« defaultLayer » manque");
        }
        layers.add(layer(first.get(), false));
        for (OdesignElement layer : diagram.children("additionalLayers")) {
            layers.add(layer(layer, true));
        }
        String name = diagram.required("name");
        return new DiagramDescription(name, diagram.text("label", name), documentation(diagram), MappingReader.domainClass(diagram),
                Expressions.of(diagram, "preconditionExpression"), Expressions.of(diagram, "titleExpression"),
                colours.of(diagram, "backgroundColor", null), layers, boxes, edges, tools.all(diagram, "dropDescriptions", "ContainerDropDescription"));
    }

    static String documentation(OdesignElement element) {
        return element.text("endUserDocumentation", element.text("documentation"));
    }

    private LayerDescription layer(OdesignElement layer, boolean additional) throws ViewpointException {
        Set<String> owned = new LinkedHashSet<>();
        List<OdesignElement> roots = new ArrayList<>(layer.children("containerMappings"));
        roots.addAll(layer.children("nodeMappings"));
        for (OdesignElement root : roots) {
            addBoxes(root, owned);
        }
        List<OdesignElement> lines = new ArrayList<>(layer.children("edgeMappings"));
        for (OdesignElement line : lines) {
            EdgeMapping edge = mappings.edge(line);
            unique(line, owned);
            edges.put(edge.name(), edge);
        }
        roots.addAll(references.all(layer, "reusedMappings", "NodeMapping", "ContainerMapping"));
        String name = layer.required("name");
        return new LayerDescription(name, layer.text("label", name), documentation(layer), layer.text("icon"),
                additional && layer.flag("optional", true), !additional || layer.flag("activeByDefault", false), ToolReader.names(roots),
                ToolReader.names(lines), List.copyOf(owned), tools.sections(layer));
    }

    private void addBoxes(OdesignElement mapping, Set<String> owned) throws ViewpointException {
        unique(mapping, owned);
        BoxMapping box = mappings.box(mapping);
        boxes.put(box.name(), box);
        for (String feature : SUB_MAPPINGS) {
            for (OdesignElement child : mapping.children(feature)) {
                addBoxes(child, owned);
            }
        }
    }

    /** Keys begin with the mapping's name: two of one name could not be told apart. */
    private void unique(OdesignElement mapping, Set<String> owned) throws ViewpointException {
        String name = mapping.required("name");
        if (boxes.containsKey(name) || edges.containsKey(name) || name.contains("#") || name.contains("@") || name.contains(">")) {
            throw mapping.refused("ce nom sert déjà dans cette vue ou contient « # », « @ » ou « > »");
        }
        owned.add(name);
    }
}
