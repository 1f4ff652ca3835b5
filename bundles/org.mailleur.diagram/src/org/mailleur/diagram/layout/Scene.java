package org.mailleur.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Extent;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.geometry.Placement;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.diagram.graph.DiagramGraph;
import org.mailleur.diagram.picture.BoxPainter;
import org.mailleur.diagram.picture.EdgePainter;
import org.mailleur.diagram.picture.Silhouette;

/** What of a diagram is to be placed: what is shown, how large it is, what ties it. */
final class Scene {

    private final DiagramGraph graph;
    private final Geometry known;
    private final BoxPainter boxes;
    private final EdgePainter edges;
    private final Map<String, DiagramBox> shown = new LinkedHashMap<>();
    private final Map<String, List<DiagramBox>> children = new HashMap<>();
    private final Map<String, Extent> sizes = new HashMap<>();
    /** Places of boxes whose container places them itself, in that container. */
    private final Map<String, Bounds> within = new LinkedHashMap<>();

    Scene(DiagramGraph graph, Geometry known, BoxPainter boxes, EdgePainter edges) {
        this.graph = graph;
        this.known = known;
        this.boxes = boxes;
        this.edges = edges;
        for (DiagramBox box : graph.boxes()) {
            Placement placement = known.boxes().get(box.key());
            if ((placement == null || !placement.hidden()) && (box.parent() == null || shown.containsKey(box.parent()))) {
                shown.put(box.key(), box);
                children.computeIfAbsent(box.parent(), key -> new ArrayList<>()).add(box);
            }
        }
    }

    List<DiagramBox> top() {
        return children(null);
    }

    DiagramBox box(String key) {
        return shown.get(key);
    }

    Set<String> keys() {
        return shown.keySet();
    }

    List<DiagramBox> children(String key) {
        return children.getOrDefault(key, List.of());
    }

    Geometry known() {
        return known;
    }

    Map<String, Bounds> within() {
        return within;
    }

    static boolean isLane(DiagramBox box) {
        return Silhouette.of(box) == Silhouette.LANE;
    }

    /** A container that people fill and arrange: lanes, colleges, columns. */
    static boolean isGround(DiagramBox box) {
        return box.kind() == BoxKind.FREE;
    }

    double heading(DiagramBox box, double width) {
        return boxes.height(box, width);
    }

    /** The size of a box with everything in it. */
    Extent size(String key) {
        Extent size = sizes.get(key);
        if (size == null) {
            size = measured(shown.get(key));
            sizes.put(key, size);
        }
        return size;
    }

    private Extent measured(DiagramBox box) {
        List<DiagramBox> inside = children(box.key()).stream().filter(child -> child.kind() != BoxKind.BORDER).toList();
        Placement placement = known.boxes().get(box.key());
        Extent natural = boxes.natural(box);
        Extent size = switch (box.kind()) {
            case NODE -> onFoot(box, placement, natural);
            case BORDER, LINE -> natural;
            case LIST, STACK -> stacked(box, natural, inside);
            case FREE -> packed(box, natural, inside);
        };
        List<DiagramBox> onBorder = onBorder(box.key());
        List<Bounds> places = BorderPlace.places(size, sizes(onBorder));
        for (int i = 0; i < onBorder.size(); i++) {
            within.put(onBorder.get(i).key(), places.get(i));
        }
        return size;
    }

    /** As large as a person made it, else as its words and what stands on its border ask for. */
    private Extent onFoot(DiagramBox box, Placement placement, Extent natural) {
        List<Extent> sizes = sizes(onBorder(box.key()));
        if (placement != null && placement.pinned()) {
            double width = placement.bounds().width();
            return new Extent(width, sizes.isEmpty() ? placement.bounds().height() : Math.max(placement.bounds().height(), needed(box, width)));
        }
        double width = BorderPlace.width(natural.width(), sizes);
        return sizes.isEmpty() ? natural : new Extent(width, needed(box, width));
    }

    /** The height that a box of a width needs for its words and for what stands on its border. */
    double needed(DiagramBox box, double width) {
        return boxes.height(box, width) + BorderPlace.foot(width, sizes(onBorder(box.key())));
    }

    List<DiagramBox> onBorder(String key) {
        return children(key).stream().filter(child -> child.kind() == BoxKind.BORDER).toList();
    }

    private List<Extent> sizes(List<DiagramBox> boxes) {
        return boxes.stream().map(each -> size(each.key())).toList();
    }

    private Extent stacked(DiagramBox box, Extent natural, List<DiagramBox> inside) {
        double side = box.kind() == BoxKind.LIST ? 1 : 8;
        double gap = box.kind() == BoxKind.LIST ? 0 : 6;
        double width = Math.max(natural.width(), inside.stream().mapToDouble(child -> size(child.key()).width()).max().orElse(0) + 2 * side);
        double y = heading(box, width);
        for (DiagramBox child : inside) {
            double height = children(child.key()).isEmpty() ? boxes.height(child, width - 2 * side) : size(child.key()).height();
            within.put(child.key(), new Bounds(side, y, width - 2 * side, height));
            y += height + gap;
        }
        return new Extent(width, y + 6);
    }

    private Extent packed(DiagramBox box, Extent natural, List<DiagramBox> inside) {
        Map<String, Extent> parts = new LinkedHashMap<>();
        inside.forEach(child -> parts.put(child.key(), size(child.key())));
        double area = parts.values().stream().mapToDouble(part -> (part.width() + 16) * (part.height() + 16)).sum();
        Packing packing = new Packing(parts, Math.sqrt(area * 1.6), Math.sqrt(area / 1.6));
        double width = Math.max(natural.width(), packing.width() + 28);
        double top = heading(box, width) + 6;
        packing.places().forEach((key, place) -> within.put(key, new Bounds(14 + place.x(), top + place.y(), place.width(), place.height())));
        return new Extent(width, top + packing.height() + 14);
    }

    /** The lines between boxes that a layout places: an end inside one that places its contents itself counts as that one's. */
    List<Link> links(Set<String> placed) {
        List<Link> links = new ArrayList<>();
        for (DiagramEdge edge : graph.edges()) {
            String from = holder(edge.from(), placed);
            String to = holder(edge.to(), placed);
            if (from != null && to != null && !from.equals(to)) {
                links.add(new Link(edge.key(), from, to, false, edge.label().isBlank() ? null : edges.size(edge, edge.label())));
            }
        }
        return links;
    }

    private String holder(String key, Set<String> placed) {
        String at = key;
        while (at != null && !placed.contains(at)) {
            DiagramBox box = shown.get(at);
            at = box == null ? null : box.parent();
        }
        return at;
    }
}
