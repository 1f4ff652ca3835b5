package org.mailleur.diagram.description.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mailleur.diagram.description.ToolDescription;
import org.mailleur.diagram.description.ToolDescription.Ends;
import org.mailleur.diagram.description.ToolKind;
import org.mailleur.diagram.description.ToolSection;
import org.mailleur.diagram.description.ToolVariable;
import org.mailleur.diagram.description.ViewpointException;

/** Reads tools; each is read once, however many mappings use it. */
final class ToolReader {

    private static final String[] BOXES = { "NodeMapping", "ContainerMapping" };
    private static final String[] ANYTHING = { "NodeMapping", "ContainerMapping", "EdgeMapping" };

    private static final Map<String, ToolKind> KINDS = Map.of("NodeCreationDescription", ToolKind.CREATE_BOX, "ContainerCreationDescription",
            ToolKind.CREATE_BOX, "EdgeCreationDescription", ToolKind.CREATE_EDGE, "ReconnectEdgeDescription", ToolKind.RECONNECT,
            "DeleteElementDescription", ToolKind.DELETE, "DirectEditLabel", ToolKind.DIRECT_EDIT, "ContainerDropDescription", ToolKind.DROP);

    /** By type and feature, what a tool is told there. */
    private static final Map<String, ToolVariable> VARIABLES = Map.ofEntries(Map.entry("variable", ToolVariable.CONTAINER),
            Map.entry("viewVariable", ToolVariable.CONTAINER_VIEW), Map.entry("containerView", ToolVariable.CONTAINER_VIEW),
            Map.entry("sourceVariable", ToolVariable.SOURCE), Map.entry("source", ToolVariable.SOURCE),
            Map.entry("sourceViewVariable", ToolVariable.SOURCE_VIEW), Map.entry("sourceView", ToolVariable.SOURCE_VIEW),
            Map.entry("targetVariable", ToolVariable.TARGET), Map.entry("target", ToolVariable.TARGET),
            Map.entry("targetViewVariable", ToolVariable.TARGET_VIEW), Map.entry("targetView", ToolVariable.TARGET_VIEW),
            Map.entry("element", ToolVariable.ELEMENT), Map.entry("elementView", ToolVariable.ELEMENT_VIEW),
            Map.entry("edgeView", ToolVariable.ELEMENT_VIEW), Map.entry("oldContainer", ToolVariable.OLD_CONTAINER),
            Map.entry("newContainer", ToolVariable.NEW_CONTAINER), Map.entry("newViewContainer", ToolVariable.NEW_CONTAINER_VIEW));

    private final References references;
    private final Map<OdesignElement, ToolDescription> read = new HashMap<>();

    ToolReader(References references) {
        this.references = references;
    }

    List<ToolSection> sections(OdesignElement layer) throws ViewpointException {
        List<ToolSection> sections = new ArrayList<>();
        for (OdesignElement section : layer.children("toolSections")) {
            List<ToolDescription> tools = new ArrayList<>();
            for (OdesignElement tool : section.children("ownedTools")) {
                tools.add(tool(tool));
            }
            sections.add(new ToolSection(section.required("name"), section.text("label", section.text("name")), section.text("documentation"),
                    section.text("icon"), tools));
        }
        return sections;
    }

    Optional<ToolDescription> one(OdesignElement mapping, String reference, String type) throws ViewpointException {
        Optional<OdesignElement> tool = references.one(mapping, reference, type);
        return tool.isEmpty() ? Optional.empty() : Optional.of(tool(tool.get()));
    }

    List<ToolDescription> all(OdesignElement holder, String reference, String type) throws ViewpointException {
        List<ToolDescription> tools = new ArrayList<>();
        for (OdesignElement tool : references.all(holder, reference, type)) {
            tools.add(tool(tool));
        }
        return tools;
    }

    private ToolDescription tool(OdesignElement element) throws ViewpointException {
        ToolDescription known = read.get(element);
        if (known == null) {
            known = describe(element);
            read.put(element, known);
        }
        return known;
    }

    private ToolDescription describe(OdesignElement element) throws ViewpointException {
        String dragged = element.text("dragSource", "DIAGRAM");
        if (!List.of("DIAGRAM", "PROJECT_EXPLORER", "BOTH").contains(dragged)) {
            throw element.badValue("dragSource");
        }
        String name = element.required("name");
        return new ToolDescription(name, element.text("label", name), element.text("documentation"), element.text("iconPath"),
                KINDS.get(element.type()), mappings(element), holders(element), ends(element), !dragged.equals("PROJECT_EXPLORER"),
                !dragged.equals("DIAGRAM"), Expressions.of(element, "precondition"), Expressions.of(element, "connectionStartPrecondition"),
                Expressions.of(element, "inputLabelExpression"), variables(element), OperationReader.of(element));
    }

    private List<String> mappings(OdesignElement tool) throws ViewpointException {
        List<OdesignElement> mappings = new ArrayList<>(references.all(tool, "nodeMappings", "NodeMapping"));
        mappings.addAll(references.all(tool, "containerMappings", "ContainerMapping"));
        mappings.addAll(references.all(tool, "edgeMappings", "EdgeMapping"));
        mappings.addAll(references.all(tool, "mappings", ANYTHING));
        return names(mappings);
    }

    private List<String> holders(OdesignElement tool) throws ViewpointException {
        List<OdesignElement> holders = new ArrayList<>(references.all(tool, "extraMappings", BOXES));
        holders.addAll(references.all(tool, "extraSourceMappings", BOXES));
        holders.addAll(references.all(tool, "extraTargetMappings", BOXES));
        return names(holders);
    }

    static List<String> names(List<OdesignElement> elements) {
        return elements.stream().map(element -> element.text("name")).distinct().toList();
    }

    private static Ends ends(OdesignElement tool) throws ViewpointException {
        return !tool.type().equals("ReconnectEdgeDescription") ? Ends.NONE : StyleReader.choice(tool, "reconnectionKind", "RECONNECT_TARGET",
                Map.of("RECONNECT_TARGET", Ends.TARGET, "RECONNECT_SOURCE", Ends.SOURCE, "RECONNECT_BOTH", Ends.BOTH));
    }

    private static Map<ToolVariable, String> variables(OdesignElement tool) throws ViewpointException {
        Map<ToolVariable, String> variables = new EnumMap<>(ToolVariable.class);
        for (Map.Entry<String, ToolVariable> variable : VARIABLES.entrySet()) {
            Optional<OdesignElement> written = tool.child(variable.getKey());
            if (written.isPresent()) {
                variables.put(variable.getValue(), written.get().required("name"));
            }
        }
        Optional<OdesignElement> mask = tool.child("mask");
        if (mask.isPresent() && !mask.get().text("mask").equals("{0}")) {
            throw mask.get().badValue("mask");
        }
        return variables;
    }
}
