package org.mailleur.diagram.tests.kit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.BoxStyle;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.diagram.graph.DiagramGraph;
import org.mailleur.diagram.graph.DiagramItem;
import org.mailleur.diagram.graph.EdgeStyle;
import org.mailleur.diagram.graph.LineStyle;

/** A diagram made by hand. */
public final class DrawnGraph implements DiagramGraph {

    private final Map<String, DiagramBox> boxes = new LinkedHashMap<>();
    private final Map<String, DiagramEdge> edges = new LinkedHashMap<>();

    /** Adds a lane: a container as wide as the diagram. */
    public DrawnGraph lane(String key, String label, String fill) {
        return box(new DiagramBox(key, "lane", BoxKind.FREE, null, null, label, "", style(fill, "#9AA5B1", 1, LineStyle.SOLID, "", 12, true)));
    }

    /** Adds a node with a plain style. */
    public DrawnGraph node(String key, String parent, String label) {
        return node(key, parent, label, null, "");
    }

    /** Adds a node that shows an element. */
    public DrawnGraph node(String key, String parent, String label, EObject target, String icon) {
        return box(new DiagramBox(key, "node", BoxKind.NODE, target, parent, label, "", style("#FFFFFF", "#1F2933", 1.5, LineStyle.SOLID, icon, 10, false)));
    }

    /** Adds a box. */
    public DrawnGraph box(DiagramBox box) {
        boxes.put(box.key(), box);
        return this;
    }

    /** Adds an edge with a plain style. */
    public DrawnGraph edge(String key, String from, String to, String label) {
        return edge(new DiagramEdge(key, "edge", null, from, to, label, "", "", "", line("#1D4E89", 2, EdgeStyle.Arrow.FILLED)));
    }

    /** Adds an edge. */
    public DrawnGraph edge(DiagramEdge edge) {
        edges.put(edge.key(), edge);
        return this;
    }

    /** A style of a rectangle. */
    public static BoxStyle style(String fill, String border, double width, LineStyle line, String icon, double size, boolean bold) {
        return new BoxStyle(BoxStyle.Figure.RECTANGLE, "", fill, border, width, line, 0, "#1F2933", size, bold, false, icon, BoxStyle.Alignment.CENTER, true,
                0, 0);
    }

    /** A style of a line. */
    public static EdgeStyle line(String colour, double width, EdgeStyle.Arrow head) {
        return new EdgeStyle(LineStyle.SOLID, colour, width, EdgeStyle.Arrow.NONE, head, EdgeStyle.Routing.MANHATTAN, "#1F2933", 9, false, false);
    }

    @Override
    public String title() {
        return "Carte d’essai";
    }

    @Override
    public Collection<DiagramBox> boxes() {
        return List.copyOf(boxes.values());
    }

    @Override
    public Collection<DiagramEdge> edges() {
        return List.copyOf(edges.values());
    }

    @Override
    public List<DiagramBox> children(String key) {
        List<DiagramBox> children = new ArrayList<>(boxes.values());
        children.removeIf(box -> !Objects.equals(box.parent(), key));
        return children;
    }

    @Override
    public Optional<DiagramItem> item(String key) {
        DiagramBox box = boxes.get(key);
        return Optional.ofNullable(box == null ? edges.get(key) : box);
    }
}
