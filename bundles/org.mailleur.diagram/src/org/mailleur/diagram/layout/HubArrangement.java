package org.mailleur.diagram.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.mailleur.core.space.Progress;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Extent;
import org.mailleur.diagram.graph.DiagramBox;

/**
 * A diagram without lanes: columns from left to right when its ground are containers that ties go between; else what everything is about in the
 * middle and the rest to both sides of it. What has no tie stands below or beside it.
 */
final class HubArrangement {

    private static final double APART = 48;
    private static final double HEAD = 9;

    private final Scene scene;
    /** By part, the group that keeps it together, empty for none. */
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, List<String>> near = new LinkedHashMap<>();

    HubArrangement(Scene scene) {
        this.scene = scene;
        for (DiagramBox box : scene.top()) {
            if (Scene.isGround(box)) {
                scene.children(box.key()).forEach(child -> parts.put(child.key(), box.key()));
            } else {
                parts.put(box.key(), "");
            }
        }
    }

    Sheet arrange(Progress progress) {
        List<Link> links = scene.links(parts.keySet());
        links.forEach(link -> {
            near.computeIfAbsent(link.from(), key -> new ArrayList<>()).add(link.to());
            near.computeIfAbsent(link.to(), key -> new ArrayList<>()).add(link.from());
        });
        Set<String> groups = new LinkedHashSet<>();
        near.keySet().stream().map(parts::get).filter(group -> !group.isEmpty()).forEach(groups::add);
        Map<String, Integer> order = order(groups);
        Sheet sheet = near.isEmpty() ? new Sheet() : layered(links, groups, order, progress);
        Bounds extent = sheet.extent();
        sheet.move(-extent.x(), -extent.y());
        rest(sheet, groups, extent);
        return sheet;
    }

    private Sheet layered(List<Link> links, Set<String> groups, Map<String, Integer> order, Progress progress) {
        LayeredRun run = new LayeredRun(Direction.RIGHT, 1);
        groups.forEach(group -> {
            Extent heading = new Extent(scene.size(group).width(), scene.heading(scene.box(group), scene.size(group).width()));
            run.group(group, new ElkPadding(heading.height() + 8, 16, 16, 16));
        });
        List<Link> rightwards = links.stream().map(link -> order.get(link.from()).compareTo(order.get(link.to())) <= 0 ? link
                : new Link(link.key(), link.to(), link.from(), !link.turned(), link.label())).toList();
        parts.forEach((key, group) -> {
            if (near.containsKey(key) || groups.contains(group)) {
                run.add(new Part(key, roomy(key, rightwards), group, Part.ANYWHERE));
            }
        });
        rightwards.forEach(run::add);
        return run.run(progress);
    }

    /** A box where many lines end is high enough for their heads to stand side by side. */
    private Extent roomy(String key, List<Link> links) {
        Extent size = scene.size(key);
        long before = links.stream().filter(link -> link.to().equals(key)).count();
        long after = links.stream().filter(link -> link.from().equals(key)).count();
        return scene.children(key).isEmpty() ? new Extent(size.width(), Math.max(size.height(), HEAD * (1 + Math.max(before, after)))) : size;
    }

    /** Where each part stands from left to right: by column, or by its distance from the part with most ties, to the left of it or to the right. */
    private Map<String, Integer> order(Set<String> groups) {
        Map<String, Integer> order = new HashMap<>();
        boolean columns = groups.size() > 1 && near.keySet().stream().noneMatch(key -> parts.get(key).isEmpty());
        if (columns) {
            List<String> sequence = scene.top().stream().map(DiagramBox::key).filter(groups::contains).toList();
            near.keySet().forEach(key -> order.put(key, Integer.valueOf(sequence.indexOf(parts.get(key)))));
            return order;
        }
        String hub = near.keySet().stream().filter(key -> parts.get(key).isEmpty()).max((a, b) -> near.get(a).size() - near.get(b).size()).orElse("");
        if (!hub.isEmpty()) {
            spread(hub, order);
        }
        near.keySet().forEach(key -> order.putIfAbsent(key, Integer.valueOf(0)));
        return order;
    }

    private void spread(String hub, Map<String, Integer> order) {
        order.put(hub, Integer.valueOf(0));
        double left = 0;
        double right = 0;
        Map<String, Integer> sides = new HashMap<>();
        Deque<String> next = new ArrayDeque<>();
        for (String key : new LinkedHashSet<>(near.get(hub))) {
            String unit = parts.get(key).isEmpty() ? key : parts.get(key);
            Integer side = sides.get(unit);
            if (side == null) {
                side = Integer.valueOf(left <= right ? -1 : 1);
                sides.put(unit, side);
                left += side.intValue() < 0 ? scene.size(unit).height() + 26 : 0;
                right += side.intValue() > 0 ? scene.size(unit).height() + 26 : 0;
            }
            if (order.putIfAbsent(key, side) == null) {
                next.add(key);
            }
        }
        while (!next.isEmpty()) {
            String key = next.poll();
            int at = order.get(key).intValue();
            for (String other : near.get(key)) {
                if (order.putIfAbsent(other, Integer.valueOf(at + Integer.signum(at))) == null) {
                    next.add(other);
                }
            }
        }
    }

    /** What has no tie stands below the rest or to its right, whichever shows the whole larger. */
    private void rest(Sheet sheet, Set<String> groups, Bounds extent) {
        Map<String, Extent> rest = new LinkedHashMap<>();
        for (DiagramBox box : scene.top()) {
            if (!groups.contains(box.key()) && !near.containsKey(box.key())) {
                rest.put(box.key(), scene.size(box.key()));
            }
        }
        double area = rest.values().stream().mapToDouble(size -> (size.width() + 20) * (size.height() + 20)).sum();
        Packing under = new Packing(rest, Math.max(extent.width(), Math.sqrt(area * 1.8)), 0);
        Packing aside = new Packing(rest, Math.max(extent.width(), Math.sqrt(area * 1.8)), extent.height());
        double top = near.isEmpty() ? 0 : extent.height() + APART;
        double right = extent.width() + APART;
        boolean below = near.isEmpty() || SheetForm.WIDE.scale(new Bounds(0, 0, Math.max(extent.width(), under.width()), top + under.height()))
                >= SheetForm.WIDE.scale(new Bounds(0, 0, right + aside.width(), Math.max(extent.height(), aside.height())));
        (below ? under : aside).places().forEach((key, place) -> sheet.boxes.put(key,
                new Bounds(place.x() + (below ? 0 : right), place.y() + (below ? top : 0), place.width(), place.height())));
    }
}
