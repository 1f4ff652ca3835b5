package org.mailleur.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.mailleur.core.space.Progress;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Extent;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.geometry.Placement;
import org.mailleur.diagram.geometry.Spot;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.diagram.graph.DiagramGraph;
import org.mailleur.diagram.picture.Places;

/** Brings together places that stay and places that were found: what stays stays exactly, the rest makes way, grounds grow. */
final class FixedPlaces {

    private static final double GAP = 16;
    private static final double STEP = 12;
    private static final double PAD = 18;

    private final DiagramGraph graph;
    private final Scene scene;
    private final Geometry known;
    private final Geometry found;
    private final Predicate<String> fixed;
    private final Map<String, Placement> result = new LinkedHashMap<>();

    FixedPlaces(DiagramGraph graph, Scene scene, Geometry found, Predicate<String> fixed) {
        this.graph = graph;
        this.scene = scene;
        this.known = scene.known();
        this.found = found;
        this.fixed = fixed;
    }

    Geometry together(Progress progress) {
        found.boxes().forEach((key, placement) -> {
            if (placement.hidden()) {
                result.put(key, placement);
            }
        });
        placeWithin(null);
        Geometry boxes = new Geometry(result, Map.of());
        return routes(boxes, progress);
    }

    /** Places what a box holds: first what stays, then each of the others where it was found, or beside. */
    private void placeWithin(String parent) {
        List<DiagramBox> inside = scene.children(parent).stream().filter(box -> box.kind() != BoxKind.BORDER).toList();
        List<Bounds> taken = new ArrayList<>();
        List<DiagramBox> free = new ArrayList<>();
        for (DiagramBox box : inside) {
            Placement before = known.boxes().get(box.key());
            if (before != null && fixed.test(box.key())) {
                Placement kept = readable(box, before);
                result.put(box.key(), kept);
                taken.add(kept.bounds());
            } else {
                free.add(box);
            }
        }
        for (DiagramBox box : free) {
            Placement place = found.boxes().get(box.key());
            if (place == null) {
                continue;
            }
            boolean packed = box.kind() == BoxKind.LINE || Scene.isGround(box);
            Bounds bounds = packed ? place.bounds() : beside(place.bounds(), taken);
            taken.add(bounds);
            result.put(box.key(), new Placement(bounds, false, false));
        }
        inside.forEach(box -> placeWithin(box.key()));
        inside.forEach(this::placeOnBorder);
        grow(inside);
    }

    private void placeOnBorder(DiagramBox box) {
        List<DiagramBox> onBorder = scene.onBorder(box.key());
        Placement holder = result.get(box.key());
        if (holder != null && !onBorder.isEmpty()) {
            List<Bounds> places = BorderPlace.places(new Extent(holder.bounds().width(), holder.bounds().height()),
                    onBorder.stream().map(each -> scene.size(each.key())).toList());
            for (int i = 0; i < onBorder.size(); i++) {
                result.put(onBorder.get(i).key(), new Placement(places.get(i), false, false));
            }
        }
    }

    /** A box that stays still grows downwards when its words have become longer: none is ever cut. */
    private Placement readable(DiagramBox box, Placement placement) {
        Bounds b = placement.bounds();
        double needed = box.kind() == BoxKind.NODE ? Math.ceil(scene.needed(box, b.width()) * 10 - 1e-6) / 10 : b.height();
        return needed <= b.height() ? placement : new Placement(new Bounds(b.x(), b.y(), b.width(), needed), placement.pinned(), placement.hidden());
    }

    private static Bounds beside(Bounds wish, List<Bounds> taken) {
        for (int ring = 0; ring < 400; ring++) {
            for (int down = 0; down <= ring; down++) {
                for (int across : new int[] { ring, -ring }) {
                    Bounds place = new Bounds(Math.max(0, wish.x() + (down == ring ? 0 : across) * STEP), Math.max(0, wish.y() + down * STEP), wish.width(),
                            wish.height());
                    if (taken.stream().noneMatch(other -> meets(place, other))) {
                        return place;
                    }
                }
            }
        }
        return wish;
    }

    private static boolean meets(Bounds a, Bounds b) {
        return a.x() < b.x() + b.width() + GAP && b.x() < a.x() + a.width() + GAP && a.y() < b.y() + b.height() + GAP && b.y() < a.y() + a.height() + GAP;
    }

    /** Grounds become large enough for what they hold; lanes follow each other and are all as wide as the widest. */
    private void grow(List<DiagramBox> boxes) {
        double top = Double.NaN;
        double width = 0;
        for (DiagramBox box : boxes) {
            if (Scene.isGround(box) && result.containsKey(box.key())) {
                Bounds ground = result.get(box.key()).bounds();
                double right = ground.width();
                double bottom = ground.height();
                for (DiagramBox child : scene.children(box.key())) {
                    Placement placement = result.get(child.key());
                    if (placement != null && child.kind() != BoxKind.BORDER) {
                        right = Math.max(right, placement.bounds().x() + placement.bounds().width() + PAD);
                        bottom = Math.max(bottom, placement.bounds().y() + placement.bounds().height() + PAD);
                    }
                }
                boolean lane = Scene.isLane(box);
                Bounds grown = new Bounds(ground.x(), lane && !Double.isNaN(top) ? top : ground.y(), right, bottom);
                result.put(box.key(), new Placement(grown, result.get(box.key()).pinned(), false));
                top = lane ? grown.y() + grown.height() : top;
                width = lane ? Math.max(width, right) : width;
            }
        }
        for (DiagramBox box : boxes) {
            Placement placement = result.get(box.key());
            if (Scene.isLane(box) && placement != null) {
                Bounds b = placement.bounds();
                result.put(box.key(), new Placement(new Bounds(b.x(), b.y(), width, b.height()), placement.pinned(), false));
            }
        }
    }

    /** A way stays when both its ends stand where they stood and no box came into it; others are led anew. */
    private Geometry routes(Geometry boxes, Progress progress) {
        Map<String, Bounds> now = new Places(graph, boxes).boxes();
        Map<String, Bounds> then = new Places(graph, new Geometry(found.boxes(), Map.of())).boxes();
        Map<String, Bounds> before = new Places(graph, new Geometry(known.boxes(), Map.of())).boxes();
        Set<String> moved = new HashSet<>();
        now.forEach((key, place) -> {
            if (!place.equals(then.get(key))) {
                moved.add(key);
            }
        });
        Map<String, List<Spot>> routes = new HashMap<>();
        Map<String, Spot> labels = new HashMap<>();
        Set<String> lost = new HashSet<>();
        for (DiagramEdge edge : graph.edges()) {
            Geometry from = stays(edge, now, before) && known.routes().containsKey(edge.key()) ? known
                    : stays(edge, now, then) && found.routes().containsKey(edge.key()) ? found : null;
            if (from == null || crosses(from.routes().get(edge.key()), edge, now)) {
                lost.add(edge.key());
            } else {
                routes.put(edge.key(), from.routes().get(edge.key()));
                if (from.labels().containsKey(edge.key())) {
                    labels.put(edge.key(), from.labels().get(edge.key()));
                }
            }
        }
        return new EdgeRouter().lead(graph, new Geometry(boxes.boxes(), routes, labels), lost, progress);
    }

    private static boolean stays(DiagramEdge edge, Map<String, Bounds> now, Map<String, Bounds> then) {
        return now.containsKey(edge.from()) && now.containsKey(edge.to()) && now.get(edge.from()).equals(then.get(edge.from()))
                && now.get(edge.to()).equals(then.get(edge.to()));
    }

    private boolean crosses(List<Spot> route, DiagramEdge edge, Map<String, Bounds> now) {
        for (Map.Entry<String, Bounds> entry : now.entrySet()) {
            DiagramBox box = scene.box(entry.getKey());
            if (box == null || Scene.isGround(box) || box.kind() == BoxKind.STACK || box.kind() == BoxKind.LINE || box.kind() == BoxKind.BORDER
                    || holds(entry.getKey(), edge.from()) || holds(entry.getKey(), edge.to())) {
                continue;
            }
            for (int i = 1; i < route.size(); i++) {
                if (cuts(route.get(i - 1), route.get(i), entry.getValue())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean holds(String holder, String key) {
        String at = key;
        while (at != null && !at.equals(holder)) {
            DiagramBox box = scene.box(at);
            at = box == null ? null : box.parent();
        }
        return at != null;
    }

    private static boolean cuts(Spot a, Spot b, Bounds box) {
        return Math.max(a.x(), b.x()) > box.x() + 1 && Math.min(a.x(), b.x()) < box.x() + box.width() - 1 && Math.max(a.y(), b.y()) > box.y() + 1
                && Math.min(a.y(), b.y()) < box.y() + box.height() - 1;
    }
}
