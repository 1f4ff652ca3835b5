package org.mailleur.diagram.ui.internal.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Extent;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.geometry.Placement;
import org.mailleur.diagram.geometry.Spot;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.diagram.graph.DiagramGraph;
import org.mailleur.diagram.layout.BorderPlace;
import org.mailleur.diagram.picture.LaneTitle;
import org.mailleur.diagram.picture.Silhouette;

/** Places being changed: what holds a box grows with it, and the edges at it follow. */
public final class Sketch {

    private static final double PADDING = 14;
    private static final double APART = 28;
    private static final int MOST_ON_BORDER = 60;

    private final DiagramGraph graph;
    private final DiagramScene scene;
    private final Map<String, Placement> boxes;
    private final Map<String, List<Spot>> routes;
    private final Map<String, Spot> labels;
    private Map<String, List<DiagramEdge>> edges;

    /**
     * Begins a change.
     *
     * @param scene    what is shown
     * @param geometry where it stands now
     */
    public Sketch(DiagramScene scene, Geometry geometry) {
        this.scene = scene;
        this.graph = scene.graph();
        this.boxes = new HashMap<>(geometry.boxes());
        this.routes = new HashMap<>(geometry.routes());
        this.labels = new HashMap<>(geometry.labels());
    }

    /**
     * Returns the places as they have become.
     *
     * @return the places
     */
    public Geometry done() {
        return new Geometry(boxes, routes, labels);
    }

    /**
     * Puts a box where a person wants it: the automatic layout leaves it there.
     *
     * @param key    its key
     * @param bounds its place in the box that holds it
     */
    public void put(String key, Bounds bounds) {
        put(key, bounds, true);
    }

    /**
     * Puts a box where there is room; the automatic layout may move it.
     *
     * @param key    its key
     * @param bounds its place in the box that holds it
     */
    public void settle(String key, Bounds bounds) {
        put(key, bounds, false);
    }

    private void put(String key, Bounds bounds, boolean pinned) {
        DiagramBox box = box(key);
        if (isLane(box) && boxes.containsKey(key)) {
            Extent filled = filled(box);
            double widest = stackedWith(box).stream().mapToDouble(lane -> filled(lane).width()).max().orElse(0);
            resize(box, Math.max(bounds.width(), Math.max(widest, filled.width())), Math.max(bounds.height(), filled.height()));
            return;
        }
        if (box.kind() == BoxKind.BORDER) {
            // Nobody places it by hand: it stands in its row.
            set(box, new Placement(bounds, false, false));
            foot(box(box.parent()));
            return;
        }
        Bounds kept = box.parent() == null ? bounds : within(box(box.parent()), bounds);
        set(box, new Placement(kept, pinned, false));
        foot(box);
        if (box.parent() != null) {
            fit(box(box.parent()));
        }
    }

    private void foot(DiagramBox box) {
        foot(box, List.of());
    }

    /**
     * What stands on a box's lower border stands in rows along it; the box is high enough for them and for its words.
     *
     * @param box  the box
     * @param gone the sizes of what perhaps stood there and is no longer shown: the box need not be as high any more
     */
    void foot(DiagramBox box, List<Extent> gone) {
        List<DiagramBox> onBorder = graph.children(box.key()).stream().filter(child -> child.kind() == BoxKind.BORDER)
                .filter(child -> boxes.containsKey(child.key()) && !boxes.get(child.key()).hidden()).toList();
        Bounds now = bounds(box);
        List<Extent> sizes = onBorder.stream().map(scene.brushes().boxes()::natural).toList();
        double words = scene.brushes().boxes().height(box, now.width());
        double needed = words + BorderPlace.foot(now.width(), sizes);
        double height = isMade(box, now.height() - words, sizes.isEmpty() ? gone : sizes) ? Math.max(now.height(), needed) : needed;
        if (Math.abs(height - now.height()) > 1) {
            change(box, new Bounds(now.x(), now.y(), now.width(), height).tenths());
            makeRoom(box, now);
            if (box.parent() != null) {
                fit(box(box.parent()));
            }
        }
        List<Bounds> places = BorderPlace.places(new Extent(now.width(), bounds(box).height()), sizes);
        for (int i = 0; i < onBorder.size(); i++) {
            set(onBorder.get(i), new Placement(places.get(i).tenths(), false, false));
        }
    }
    /** What stood below a box that has grown goes down as far as it has to; what a person placed stays. */
    private void makeRoom(DiagramBox grown, Bounds before) {
        Bounds now = bounds(grown);
        for (DiagramBox other : graph.children(grown.parent())) {
            Placement place = boxes.get(other.key());
            if (other == grown || place == null || place.hidden() || place.pinned() || other.kind() != BoxKind.NODE) {
                continue;
            }
            Bounds at = place.bounds();
            boolean below = at.y() >= before.y() + before.height() - 1 && at.x() < now.x() + now.width() + APART && now.x() < at.x() + at.width() + APART;
            double down = now.y() + now.height() + APART - at.y();
            if (below && down > 0) {
                change(other, new Bounds(at.x(), at.y() + down, at.width(), at.height()).tenths());
                makeRoom(other, at);
            }
        }
    }

    /** Tells whether a person made a box higher than its words and any number of rows ask for. */
    private boolean isMade(DiagramBox box, double spare, List<Extent> samples) {
        double width = bounds(box).width();
        return boxes.containsKey(box.key()) && boxes.get(box.key()).pinned() && spare > 1 && IntStream.rangeClosed(1, MOST_ON_BORDER)
                .noneMatch(count -> !samples.isEmpty() && Math.abs(BorderPlace.foot(width, Collections.nCopies(count, samples.getFirst())) - spare) < 1.5);
    }

    /** A box is not put above the heading of what holds it, nor left of it. */
    private Bounds within(DiagramBox holder, Bounds bounds) {
        double heading = scene.brushes().boxes().height(holder, bounds(holder).width());
        double left = isLane(holder) ? LaneTitle.column(holder) : PADDING / 2;
        return new Bounds(Math.max(left, bounds.x()), Math.max(heading, bounds.y()), bounds.width(), bounds.height());
    }

    private DiagramBox box(String key) {
        return scene.box(key).orElseThrow();
    }

    private Bounds bounds(DiagramBox box) {
        Placement placement = boxes.get(box.key());
        return placement == null ? scene.bounds(box) : placement.bounds();
    }

    private Bounds absolute(DiagramBox box) {
        Bounds bounds = bounds(box);
        return box.parent() == null ? bounds : shifted(bounds, absolute(box(box.parent())));
    }

    private static Bounds shifted(Bounds bounds, Bounds by) {
        return new Bounds(bounds.x() + by.x(), bounds.y() + by.y(), bounds.width(), bounds.height());
    }

    /** Changes one place; the edges at the box and at what it holds follow. */
    private void set(DiagramBox box, Placement placement) {
        Map<String, Bounds> before = new HashMap<>();
        remember(box, before);
        boxes.put(box.key(), placement);
        before.forEach((key, old) -> {
            Bounds now = absolute(box(key));
            if (!now.equals(old)) {
                for (DiagramEdge edge : edgesAt(key)) {
                    labels.remove(edge.key());
                    List<Spot> route = routes.get(edge.key());
                    if (route != null && route.size() > 1) {
                        routes.put(edge.key(), follow(edge, key, route, old, now, before));
                    }
                }
            }
        });
    }

    private void remember(DiagramBox box, Map<String, Bounds> before) {
        before.put(box.key(), absolute(box));
        graph.children(box.key()).forEach(child -> remember(child, before));
    }

    private List<DiagramEdge> edgesAt(String key) {
        if (edges == null) {
            edges = new HashMap<>();
            for (DiagramEdge edge : graph.edges()) {
                edges.computeIfAbsent(edge.from(), each -> new ArrayList<>()).add(edge);
                if (!edge.to().equals(edge.from())) {
                    edges.computeIfAbsent(edge.to(), each -> new ArrayList<>()).add(edge);
                }
            }
        }
        return edges.getOrDefault(key, List.of());
    }

    private List<Spot> follow(DiagramEdge edge, String moved, List<Spot> route, Bounds old, Bounds now, Map<String, Bounds> before) {
        boolean from = edge.from().equals(moved);
        boolean both = before.containsKey(edge.from()) && before.containsKey(edge.to()) && old.width() == now.width() && old.height() == now.height();
        if (both) {
            // The whole edge moves with what holds both its ends, once: with its beginning.
            return from ? Ways.shifted(route, now.x() - old.x(), now.y() - old.y()) : route;
        }
        return Ways.follow(route, from, old, now);
    }

    /** Makes a container large enough for what it holds; in a stack those below make room. */
    private void fit(DiagramBox holder) {
        if (holder.kind() == BoxKind.FREE) {
            Bounds now = bounds(holder);
            Extent filled = filled(holder);
            if (filled.width() > now.width() || filled.height() > now.height()) {
                resize(holder, Math.max(filled.width(), now.width()), Math.max(filled.height(), now.height()));
            }
        }
    }

    /** How large a container has to be. */
    private Extent filled(DiagramBox holder) {
        double width = 0;
        double height = scene.brushes().boxes().height(holder, bounds(holder).width());
        for (DiagramBox child : graph.children(holder.key())) {
            Placement placement = boxes.get(child.key());
            if (placement != null && !placement.hidden()) {
                width = Math.max(width, placement.bounds().x() + placement.bounds().width() + PADDING);
                height = Math.max(height, placement.bounds().y() + placement.bounds().height() + PADDING);
            }
        }
        return new Extent(width, height);
    }

    private void resize(DiagramBox holder, double width, double height) {
        Bounds now = bounds(holder);
        change(holder, new Bounds(now.x(), now.y(), width, height));
        for (DiagramBox sibling : stackedWith(holder)) {
            Bounds place = bounds(sibling);
            double down = place.y() >= now.y() + now.height() - 1 ? height - now.height() : 0;
            double wide = Math.max(width, filled(sibling).width());
            if (down != 0 || wide != place.width()) {
                change(sibling, new Bounds(place.x(), place.y() + down, wide, place.height()));
            }
        }
        if (holder.parent() != null) {
            DiagramBox outer = box(holder.parent());
            if (outer.kind() == BoxKind.STACK) {
                Bounds all = bounds(outer);
                resize(outer, all.width() + width - now.width(), all.height() + height - now.height());
            } else {
                fit(outer);
            }
        }
    }

    private static boolean isLane(DiagramBox box) {
        return Silhouette.of(box) == Silhouette.LANE;
    }

    /** The lanes of a map: containers one above the other, as wide as each other. */
    private List<DiagramBox> stackedWith(DiagramBox holder) {
        boolean stack = holder.parent() != null && box(holder.parent()).kind() == BoxKind.STACK;
        Bounds own = bounds(holder);
        return graph.children(holder.parent()).stream().filter(each -> !each.key().equals(holder.key()))
                .filter(each -> stack || isLane(each) && isLane(holder) || each.mapping().equals(holder.mapping()) && each.kind() == BoxKind.FREE && bounds(each).x() == own.x())
                .toList();
    }

    /** Puts a box elsewhere; whether a person placed it stays as it is. */
    void keep(String key, Bounds bounds) {
        change(box(key), bounds);
        if (box(key).parent() != null) {
            fit(box(box(key).parent()));
        }
    }

    private void change(DiagramBox box, Bounds bounds) {
        Placement placement = boxes.get(box.key());
        set(box, new Placement(bounds, placement != null && placement.pinned(), placement != null && placement.hidden()));
    }
}
