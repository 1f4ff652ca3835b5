package org.mailleur.diagram.ui.internal.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.draw2d.geometry.Rectangle;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Extent;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.geometry.Placement;
import org.mailleur.diagram.geometry.Spot;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.diagram.graph.DiagramGraph;
import org.mailleur.diagram.graph.DiagramItem;
import org.mailleur.diagram.picture.PlacedLabel;

/**
 * What an open diagram shows now, for its parts: the graph, each item with its place, without what is hidden. Items are known by their
 * keys, the same object for the same key, as GEF compares models by identity.
 */
public final class DiagramScene {

    private final DiagramGraph graph;
    private final Brushes brushes;
    private final Map<String, String> keys = new HashMap<>();
    private Geometry geometry;
    private Map<String, List<String>> leaving = Map.of();
    private Map<String, List<String>> arriving = Map.of();
    private Map<String, List<PlacedLabel>> labels = Map.of();

    /**
     * Creates a scene.
     *
     * @param graph    what there is
     * @param geometry where it stands
     * @param brushes  what it is painted with
     */
    public DiagramScene(DiagramGraph graph, Geometry geometry, Brushes brushes) {
        this.graph = graph;
        this.geometry = geometry;
        this.brushes = brushes;
        reindex();
    }

    /**
     * Returns the graph.
     *
     * @return the graph
     */
    public DiagramGraph graph() {
        return graph;
    }

    /**
     * Returns what the diagram is painted with.
     *
     * @return the brushes
     */
    public Brushes brushes() {
        return brushes;
    }

    /**
     * Returns where things stand.
     *
     * @return the places
     */
    public Geometry geometry() {
        return geometry;
    }

    /**
     * Changes where things stand; {@link #reindex()} has to follow.
     *
     * @param next the places
     */
    public void geometry(Geometry next) {
        geometry = next;
    }

    /**
     * Changes where the labels of edges stand.
     *
     * @param placed the labels
     */
    public void labels(List<PlacedLabel> placed) {
        Map<String, List<PlacedLabel>> next = new HashMap<>();
        placed.forEach(label -> next.computeIfAbsent(label.edge(), key -> new ArrayList<>()).add(label));
        labels = next;
    }

    /**
     * Returns the labels of an edge.
     *
     * @param edge its key
     * @return the labels with their places
     */
    public List<PlacedLabel> labels(String edge) {
        return labels.getOrDefault(edge, List.of());
    }

    /** Finds out anew which edges are at which boxes. */
    public void reindex() {
        Set<String> shown = new HashSet<>();
        graph.boxes().forEach(box -> {
            if (!isHidden(box.key()) && (box.parent() == null || shown.contains(box.parent()))) {
                shown.add(box.key());
            }
        });
        Map<String, List<String>> from = new HashMap<>();
        Map<String, List<String>> to = new HashMap<>();
        for (DiagramEdge edge : graph.edges()) {
            if (shown.contains(edge.from()) && shown.contains(edge.to())) {
                from.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(key(edge.key()));
                to.computeIfAbsent(edge.to(), key -> new ArrayList<>()).add(key(edge.key()));
            }
        }
        leaving = from;
        arriving = to;
    }

    private boolean isHidden(String key) {
        Placement placement = geometry.boxes().get(key);
        return placement != null && placement.hidden();
    }

    private String key(String key) {
        return keys.computeIfAbsent(key, each -> each);
    }

    /**
     * Returns what a box holds and shows.
     *
     * @param parent its key, {@code null} for the diagram itself
     * @return the keys of the boxes, in order
     */
    public List<String> children(String parent) {
        return graph.children(parent).stream().map(DiagramBox::key).filter(key -> !isHidden(key)).map(this::key).toList();
    }

    /**
     * Returns the edges that begin at a box and are shown.
     *
     * @param box its key
     * @return the keys of the edges
     */
    public List<String> leaving(String box) {
        return leaving.getOrDefault(box, List.of());
    }

    /**
     * Returns the edges that end at a box and are shown.
     *
     * @param box its key
     * @return the keys of the edges
     */
    public List<String> arriving(String box) {
        return arriving.getOrDefault(box, List.of());
    }

    /**
     * Finds an item.
     *
     * @param key its key
     * @return the item, empty when it is no longer there
     */
    public Optional<DiagramItem> item(String key) {
        return graph.item(key);
    }

    /**
     * Finds a box.
     *
     * @param key its key
     * @return the box, empty when it is no longer there
     */
    public Optional<DiagramBox> box(String key) {
        return graph.item(key).filter(DiagramBox.class::isInstance).map(DiagramBox.class::cast);
    }

    /**
     * Finds an edge.
     *
     * @param key its key
     * @return the edge, empty when it is no longer there
     */
    public Optional<DiagramEdge> edge(String key) {
        return graph.item(key).filter(DiagramEdge.class::isInstance).map(DiagramEdge.class::cast);
    }

    /**
     * Returns where a box stands.
     *
     * @param box the box
     * @return its place in the box that holds it; one without a place stands in its corner, as large as its label
     */
    public Bounds bounds(DiagramBox box) {
        Placement placement = geometry.boxes().get(box.key());
        if (placement != null) {
            return placement.bounds();
        }
        Extent natural = brushes.boxes().natural(box);
        return new Bounds(0, 0, natural.width(), natural.height());
    }

    /**
     * Tells how much of a box is taken by what stands on its border.
     *
     * @param box the box
     * @return the height at its foot that its words leave free, in points
     */
    public double foot(DiagramBox box) {
        double height = bounds(box).height();
        return graph.children(box.key()).stream().filter(child -> child.kind() == BoxKind.BORDER).map(child -> geometry.boxes().get(child.key()))
                .filter(place -> place != null && !place.hidden()).mapToDouble(place -> height - place.bounds().y()).max().orElse(0);
    }

    /**
     * Returns where a box stands on the diagram.
     *
     * @param key its key
     * @return its place in the diagram's own coordinates
     */
    public Bounds absolute(String key) {
        DiagramBox box = box(key).orElseThrow();
        Bounds bounds = bounds(box);
        for (String parent = box.parent(); parent != null;) {
            DiagramBox holder = box(parent).orElseThrow();
            Bounds outer = bounds(holder);
            bounds = new Bounds(bounds.x() + outer.x(), bounds.y() + outer.y(), bounds.width(), bounds.height());
            parent = holder.parent();
        }
        return bounds;
    }

    /**
     * Returns the way of an edge.
     *
     * @param key its key
     * @return the points of its way, ends included; empty when it goes straight
     */
    public List<Spot> route(String key) {
        return geometry.routes().getOrDefault(key, List.of());
    }

    /**
     * Returns a place as GEF measures it.
     *
     * @param bounds a place
     * @return the same in whole points
     */
    public static Rectangle whole(Bounds bounds) {
        return new Rectangle((int) Math.round(bounds.x()), (int) Math.round(bounds.y()), (int) Math.round(bounds.width()),
                (int) Math.round(bounds.height()));
    }
}
