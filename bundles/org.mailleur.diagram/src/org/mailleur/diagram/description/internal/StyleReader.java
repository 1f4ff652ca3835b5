package org.mailleur.diagram.description.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.mailleur.diagram.description.BoxStyleDescription;
import org.mailleur.diagram.description.EdgeStyleDescription;
import org.mailleur.diagram.description.Expression;
import org.mailleur.diagram.description.LabelDescription;
import org.mailleur.diagram.description.ViewpointException;
import org.mailleur.diagram.graph.BoxStyle;
import org.mailleur.diagram.graph.EdgeStyle;
import org.mailleur.diagram.graph.LineStyle;

/** Reads styles, with the defaults of the specification's metamodel. */
final class StyleReader {

    private static final String BLACK = "#000000";
    private static final String GRAY = "#888888";
    private static final String LABEL_SIZE = "8";

    private static final Map<String, BoxStyle.Figure> FIGURES = Map.of("SquareDescription", BoxStyle.Figure.RECTANGLE, "EllipseNodeDescription",
            BoxStyle.Figure.ELLIPSE, "LozengeNodeDescription", BoxStyle.Figure.LOZENGE, "NoteDescription", BoxStyle.Figure.NOTE, "DotDescription",
            BoxStyle.Figure.DOT, "WorkspaceImageDescription", BoxStyle.Figure.IMAGE, "FlatContainerStyleDescription", BoxStyle.Figure.RECTANGLE);
    private static final Map<String, LineStyle> LINES = Map.of("solid", LineStyle.SOLID, "dash", LineStyle.DASH, "dot", LineStyle.DOT, "dash_dot",
            LineStyle.DASH_DOT);
    private static final Map<String, BoxStyle.Alignment> ALIGNMENTS = Map.of("LEFT", BoxStyle.Alignment.LEFT, "CENTER", BoxStyle.Alignment.CENTER,
            "RIGHT", BoxStyle.Alignment.RIGHT);
    private static final Map<String, EdgeStyle.Routing> ROUTINGS = Map.of("straight", EdgeStyle.Routing.STRAIGHT, "manhattan",
            EdgeStyle.Routing.MANHATTAN, "tree", EdgeStyle.Routing.TREE);
    /** Heads that point the other way are drawn alike: an arrow always points away from its line. */
    private static final Map<String, EdgeStyle.Arrow> ARROWS = Map.of("NoDecoration", EdgeStyle.Arrow.NONE, "InputArrow", EdgeStyle.Arrow.OPEN,
            "InputClosedArrow", EdgeStyle.Arrow.CLOSED, "InputFillClosedArrow", EdgeStyle.Arrow.FILLED, "Diamond", EdgeStyle.Arrow.DIAMOND,
            "FillDiamond", EdgeStyle.Arrow.FILLED_DIAMOND);
    private static final Set<String> FORMATS = Set.of("bold", "italic");

    private final Colours colours;

    StyleReader(Colours colours) {
        this.colours = colours;
    }

    BoxStyleDescription box(OdesignElement style) throws ViewpointException {
        boolean container = style.type().equals("FlatContainerStyleDescription");
        boolean round = style.flag("roundedCorner", false);
        boolean inside = container || choice(style, "labelPosition", "border", Map.of("border", Boolean.FALSE, "node", Boolean.TRUE)).booleanValue();
        return new BoxStyleDescription(FIGURES.get(style.type()), style.text("workspacePath"), fill(style), colours.of(style, "borderColor", BLACK),
                Expressions.of(style, "borderSizeComputationExpression", "0"), choice(style, "borderLineStyle", "solid", LINES),
                round ? style.number("arcWidth", 10) : 0, label(style), Expressions.of(style, "tooltipExpression"),
                choice(style, "labelAlignment", "CENTER", ALIGNMENTS), inside, width(style), height(style));
    }

    private String fill(OdesignElement style) throws ViewpointException {
        return switch (style.type()) {
        case "WorkspaceImageDescription" -> null;
        case "DotDescription" -> colours.of(style, "backgroundColor", GRAY);
        case "FlatContainerStyleDescription" -> colours.of(style, "backgroundColor", colours.of(style, "foregroundColor", "#ffffff"));
        case "NoteDescription" -> colours.of(style, "color", "#fff5b5");
        default -> colours.of(style, "color", GRAY);
        };
    }

    /** Sizes that are nothing, or less, are left to what is drawn. */
    private static Expression width(OdesignElement style) throws ViewpointException {
        return switch (style.type()) {
        case "EllipseNodeDescription" -> size(style, "horizontalDiameterComputationExpression");
        case "LozengeNodeDescription", "FlatContainerStyleDescription" -> size(style, "widthComputationExpression");
        default -> size(style, "width");
        };
    }

    private static Expression height(OdesignElement style) throws ViewpointException {
        return switch (style.type()) {
        case "EllipseNodeDescription" -> size(style, "verticalDiameterComputationExpression");
        case "LozengeNodeDescription", "FlatContainerStyleDescription" -> size(style, "heightComputationExpression");
        default -> size(style, "height");
        };
    }

    private static Expression size(OdesignElement style, String attribute) throws ViewpointException {
        String own = style.text(attribute, "0");
        boolean general = own.equals("0") && !style.type().equals("FlatContainerStyleDescription");
        return general ? Expressions.of(style, "sizeComputationExpression", "3") : Expressions.of(style, attribute, "-1");
    }

    EdgeStyleDescription edge(OdesignElement style) throws ViewpointException {
        return new EdgeStyleDescription(choice(style, "lineStyle", "solid", LINES), colours.of(style, "strokeColor", GRAY),
                Expressions.of(style, "sizeComputationExpression", "1"), arrow(style, "sourceArrow", "NoDecoration"),
                arrow(style, "targetArrow", "InputArrow"), choice(style, "routingStyle", "straight", ROUTINGS),
                label(style.child("beginLabelStyleDescription")), label(style.child("centerLabelStyleDescription")),
                label(style.child("endLabelStyleDescription")));
    }

    private static EdgeStyle.Arrow arrow(OdesignElement style, String end, String otherwise) throws ViewpointException {
        return choice(style, end, otherwise, ARROWS);
    }

    private Optional<LabelDescription> label(Optional<OdesignElement> style) throws ViewpointException {
        return style.isEmpty() ? Optional.empty() : Optional.of(label(style.get()));
    }

    private LabelDescription label(OdesignElement style) throws ViewpointException {
        Set<String> formats = Set.of(style.text("labelFormat").isBlank() ? new String[0] : style.text("labelFormat").strip().split("\\s+"));
        int size = style.number("labelSize", Integer.parseInt(LABEL_SIZE));
        if (!FORMATS.containsAll(formats) || size < 1 || size > 200) {
            throw style.badValue(FORMATS.containsAll(formats) ? "labelSize" : "labelFormat");
        }
        return new LabelDescription(Expressions.of(style, "labelExpression", "feature:name"), colours.of(style, "labelColor", BLACK), size,
                formats.contains("bold"), formats.contains("italic"), style.flag("showIcon", true), style.text("iconPath"));
    }

    static <T> T choice(OdesignElement element, String attribute, String otherwise, Map<String, T> choices) throws ViewpointException {
        T chosen = choices.get(element.text(attribute, otherwise));
        if (chosen == null) {
            throw element.badValue(attribute);
        }
        return chosen;
    }
}
