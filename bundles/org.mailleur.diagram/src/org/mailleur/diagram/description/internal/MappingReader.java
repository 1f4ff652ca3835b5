package org.mailleur.diagram.description.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.mailleur.diagram.description.BoxMapping;
import org.mailleur.diagram.description.BoxStyleDescription;
import org.mailleur.diagram.description.Conditional;
import org.mailleur.diagram.description.EdgeMapping;
import org.mailleur.diagram.description.EdgeStyleDescription;
import org.mailleur.diagram.description.ViewpointException;
import org.mailleur.diagram.graph.BoxKind;

/** Reads mappings. */
final class MappingReader {

    private static final String CLASS_NAME = "(?:[A-Za-z]\\w*(?:::|\\.))?[A-Za-z]\\w*";
    private static final Map<String, BoxKind> KINDS = Map.of("FreeForm", BoxKind.FREE, "List", BoxKind.LIST, "VerticalStack", BoxKind.STACK,
            "HorizontalStack", BoxKind.STACK);

    private final References references;
    private final StyleReader styles;
    private final ToolReader tools;

    MappingReader(References references, StyleReader styles, ToolReader tools) {
        this.references = references;
        this.styles = styles;
        this.tools = tools;
    }

    BoxMapping box(OdesignElement mapping) throws ViewpointException {
        boolean node = mapping.type().equals("NodeMapping");
        BoxKind kind = node ? BoxKind.NODE : StyleReader.choice(mapping, "childrenPresentation", "FreeForm", KINDS);
        OdesignElement style = mapping.child("style").orElseThrow(() -> mapping.refused("« style » manque"));
        List<Conditional<BoxStyleDescription>> conditions = new ArrayList<>();
        for (OdesignElement condition : mapping.children("conditionnalStyles")) {
            condition.required("predicateExpression");
            OdesignElement conditional = condition.child("style").orElseThrow(() -> condition.refused("« style » manque"));
            conditions.add(new Conditional<>(Expressions.of(condition, "predicateExpression"), styles.box(conditional)));
        }
        return new BoxMapping(mapping.required("name"), mapping.text("label"), kind, mapping.text("childrenPresentation").equals("HorizontalStack"),
                domainClass(mapping), Expressions.of(mapping, "semanticCandidatesExpression"), Expressions.of(mapping, "preconditionExpression"),
                children(mapping), borders(mapping), styles.box(style), conditions,
                tools.one(mapping, "deletionDescription", "DeleteElementDescription"), tools.one(mapping, "labelDirectEdit", "DirectEditLabel"),
                tools.all(mapping, "dropDescriptions", "ContainerDropDescription"));
    }

    /** Containers come before nodes where both stand in one, as in Sirius. */
    private List<String> children(OdesignElement mapping) throws ViewpointException {
        List<OdesignElement> children = new ArrayList<>(mapping.children("subContainerMappings"));
        children.addAll(references.all(mapping, "reusedContainerMappings", "ContainerMapping"));
        children.addAll(mapping.children("subNodeMappings"));
        children.addAll(references.all(mapping, "reusedNodeMappings", "NodeMapping"));
        return ToolReader.names(children);
    }

    private List<String> borders(OdesignElement mapping) throws ViewpointException {
        List<OdesignElement> borders = new ArrayList<>(mapping.children("borderedNodeMappings"));
        borders.addAll(references.all(mapping, "reusedBorderedNodeMappings", "NodeMapping"));
        return ToolReader.names(borders);
    }

    EdgeMapping edge(OdesignElement mapping) throws ViewpointException {
        boolean byElement = mapping.flag("useDomainElement", false);
        OdesignElement style = mapping.child("style").orElseThrow(() -> mapping.refused("« style » manque"));
        List<Conditional<EdgeStyleDescription>> conditions = new ArrayList<>();
        for (OdesignElement condition : mapping.children("conditionnalStyles")) {
            condition.required("predicateExpression");
            OdesignElement conditional = condition.child("style").orElseThrow(() -> condition.refused("« style » manque"));
            conditions.add(new Conditional<>(Expressions.of(condition, "predicateExpression"), styles.edge(conditional)));
        }
        mapping.required("targetFinderExpression");
        if (byElement) {
            mapping.required("sourceFinderExpression");
        }
        return new EdgeMapping(mapping.required("name"), mapping.text("label"), byElement, byElement ? domainClass(mapping) : "",
                Expressions.of(mapping, "semanticCandidatesExpression"), Expressions.of(mapping, "preconditionExpression"),
                ends(mapping, "sourceMapping"), ends(mapping, "targetMapping"), Expressions.of(mapping, "sourceFinderExpression"),
                Expressions.of(mapping, "targetFinderExpression"), styles.edge(style), conditions,
                tools.one(mapping, "deletionDescription", "DeleteElementDescription"), tools.one(mapping, "labelDirectEdit", "DirectEditLabel"),
                tools.all(mapping, "reconnections", "ReconnectEdgeDescription"));
    }

    private List<String> ends(OdesignElement mapping, String reference) throws ViewpointException {
        List<String> ends = ToolReader.names(references.all(mapping, reference, "NodeMapping", "ContainerMapping"));
        if (ends.isEmpty()) {
            throw mapping.refused("« " + reference + " » manque");
        }
        return ends;
    }

    static String domainClass(OdesignElement element) throws ViewpointException {
        String name = element.required("domainClass");
        if (!name.matches(CLASS_NAME)) {
            throw element.badValue("domainClass");
        }
        return name;
    }
}
