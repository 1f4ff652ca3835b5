package org.mailleur.diagram.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.elk.core.options.Direction;
import org.mailleur.core.space.Progress;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Extent;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.picture.LaneTitle;

/** Lanes one below the other, all as wide as the diagram: what is tied stands in ranks within its lane, what is not beside it. */
final class LaneArrangement {

    private static final double LOWEST = 72;
    /** The width of boxes without ties in a diagram that has no ties at all, in points: a sheet in landscape. */
    private static final double ALONE = 1100;
    private static final double BESIDE = 400;
    /** The part of the width that may stand beside what is tied before its lane grows. */
    private static final double BESIDE_PART = 0.28;

    /** How many ways to share boxes out to rows are tried at most: fewer the more there is to lay out, together no more than so many boxes and lines. */
    private static final int WAYS = 6;
    private static final int EFFORT = 400;
    /** Larger diagrams nobody sees as a whole. */
    private static final int SMALL = 160;
    /** By how much a lane grows at a time for boxes without ties, in points, and how often at most. */
    private static final double STEP = 12;
    private static final int STEPS = 20;

    private final Scene scene;
    private final List<DiagramBox> lanes;
    private final SheetForm form;
    private final double pad;
    private final double column;
    private final Map<String, Integer> rank;
    private final Set<String> tied;
    /** Kept apart until all lanes have their place, for what moves below a lane would move them too. */
    private final Map<String, Bounds> loosePlaces = new LinkedHashMap<>();
    /** Whether a lane rather grows downwards than that all become wider. */
    private final boolean under;
    private final Sheet sheet = new Sheet();
    private double right;
    private double spare;

    private LaneArrangement(Scene scene, List<DiagramBox> lanes, SheetForm form, Map<String, Integer> rank, Set<String> tied, boolean under) {
        this.under = under;
        this.form = form;
        this.scene = scene;
        this.lanes = lanes;
        this.rank = rank;
        this.tied = tied;
        pad = form.padding();
        column = lanes.stream().mapToDouble(LaneTitle::column).max().orElse(0);
    }

    /** Tries some ways to share the boxes out and keeps the one whose letters are largest when the whole is seen at once. */
    static Sheet arrange(Scene scene, List<DiagramBox> lanes, SheetForm form, Progress progress) {
        Map<String, Integer> rank = new LinkedHashMap<>();
        for (int i = 0; i < lanes.size(); i++) {
            for (DiagramBox box : scene.children(lanes.get(i).key())) {
                rank.put(box.key(), Integer.valueOf(i));
            }
        }
        List<Link> links = scene.links(rank.keySet());
        Set<String> tied = new HashSet<>();
        links.forEach(link -> {
            tied.add(link.from());
            tied.add(link.to());
        });
        Map<String, Integer> lanesOfTied = new LinkedHashMap<>(rank);
        lanesOfTied.keySet().retainAll(tied);
        Sheet best = null;
        double largest = 0;
        int work = rank.size() + links.size();
        boolean small = work <= SMALL;
        for (Map<String, Integer> rows : new LaneRows(lanesOfTied, links, form).ways(small ? Math.clamp(EFFORT / Math.max(1, work), 1, WAYS) : 1)) {
            Sheet tiedOnes = tied.isEmpty() ? new Sheet() : layered(scene, form, links, rows, progress);
            for (boolean under : small ? new boolean[] { false, true } : new boolean[1]) {
                Sheet sheet = new LaneArrangement(scene, lanes, form, rank, tied, under).arrange(tiedOnes);
                Bounds extent = sheet.extent();
                double scale = form.scale(extent);
                if (best == null || scale > largest) {
                    best = sheet;
                    largest = scale;
                }
            }
        }
        return best;
    }

    private Sheet arrange(Sheet tiedOnes) {
        sheet.add(tiedOnes);
        Bounds extent = sheet.extent();
        double start = column + pad;
        sheet.move(start - extent.x(), -extent.y());
        right = tied.isEmpty() ? start : start + extent.width() + 2 * pad;
        spare = tied.isEmpty() ? ALONE : form == SheetForm.PAGE ? 280 : Math.max(BESIDE, extent.width() * BESIDE_PART);
        double top = 0;
        Map<String, Bounds> grounds = new LinkedHashMap<>();
        for (int i = 0; i < lanes.size(); i++) {
            double bottom = place(i, top);
            grounds.put(lanes.get(i).key(), new Bounds(0, top, 0, bottom - top));
            top = bottom;
        }
        sheet.boxes.putAll(loosePlaces);
        Bounds all = sheet.extent();
        double width = Math.max(column * 3, all.x() + all.width() + pad);
        grounds.forEach((key, ground) -> sheet.boxes.put(key, new Bounds(0, ground.y(), width, ground.height())));
        below(top, width);
        return sheet;
    }

    /** What stands in no lane, such as a list of remarks, stands below them. */
    private void below(double top, double width) {
        Map<String, Extent> others = new LinkedHashMap<>();
        scene.top().stream().filter(box -> !lanes.contains(box)).forEach(box -> others.put(box.key(), scene.size(box.key())));
        new Packing(others, width, 0).places().forEach((key, place) -> sheet.boxes.put(key,
                new Bounds(place.x(), top + pad + place.y(), place.width(), place.height())));
    }

    private static Sheet layered(Scene scene, SheetForm form, List<Link> links, Map<String, Integer> rows, Progress progress) {
        LayeredRun run = new LayeredRun(Direction.DOWN, form.tightness());
        scene.keys().stream().filter(rows::containsKey).forEach(key -> run.add(new Part(key, scene.size(key), "", 2 * rows.get(key).intValue())));
        Map<Integer, Double> crowd = new HashMap<>();
        for (Link link : links) {
            int from = rows.get(link.from()).intValue();
            int to = rows.get(link.to()).intValue();
            Link down = from <= to ? link : new Link(link.key(), link.to(), link.from(), !link.turned(), link.label());
            if (link.label() == null) {
                run.add(down);
            } else {
                run.add(down, 2 * leastCrowded(Math.min(from, to), Math.max(from, to), link.label(), crowd) + 1);
            }
        }
        return run.run(progress);
    }

    /** The row between two boxes after which a label stands: where there is most room yet. */
    private static int leastCrowded(int first, int last, Extent label, Map<Integer, Double> crowd) {
        int best = first;
        for (int row = first; row < last; row++) {
            if (crowd.getOrDefault(Integer.valueOf(row), Double.valueOf(0)) < crowd.getOrDefault(Integer.valueOf(best), Double.valueOf(0))) {
                best = row;
            }
        }
        crowd.merge(Integer.valueOf(best), Double.valueOf(label.width()), Double::sum);
        return best;
    }

    /** Places what one lane holds; returns where the lane ends. */
    private double place(int index, double top) {
        List<String> ranked = rank.keySet().stream().filter(key -> rank.get(key).intValue() == index && tied.contains(key)).toList();
        Map<String, Extent> loose = new LinkedHashMap<>();
        rank.keySet().stream().filter(key -> rank.get(key).intValue() == index && !tied.contains(key)).forEach(key -> loose.put(key, scene.size(key)));
        double height = LOWEST - 2 * pad;
        if (!ranked.isEmpty()) {
            double first = first(ranked);
            sheet.spread(first, top + pad - first);
            double last = ranked.stream().mapToDouble(key -> sheet.boxes.get(key).y() + sheet.boxes.get(key).height()).max().orElseThrow();
            height = Math.max(height, last - top - pad);
        }
        if (!tied.isEmpty()) {
            height = Math.max(height, loose.values().stream().mapToDouble(Extent::height).max().orElse(0));
            height = fill(index, top + pad, height, loose);
        }
        Packing packing = new Packing(loose, spare, height);
        packing.places().forEach((key, place) -> loosePlaces.put(key, new Bounds(right + place.x(), top + pad + place.y(), place.width(), place.height())));
        double least = top + pad + Math.max(height, packing.height()) + pad;
        List<String> next = rank.keySet().stream().filter(key -> rank.get(key).intValue() == index + 1 && tied.contains(key)).toList();
        return next.isEmpty() ? least : border(least, first(next) - pad);
    }

    /** Fills the room that lines leave in a lane, which grows as much as it must where that is wanted; returns its height. */
    private double fill(int index, double top, double height, Map<String, Extent> loose) {
        double high = height;
        for (int step = 0; step <= (under ? STEPS : 0) && !loose.isEmpty(); step++) {
            if (step > 0) {
                sheet.boxes.keySet().stream().filter(key -> rank.get(key).intValue() > index).mapToDouble(key -> sheet.boxes.get(key).y()).min()
                        .ifPresent(next -> sheet.spread(next, STEP));
                high += STEP;
            }
            Slots slots = new Slots(sheet, new Bounds(column + pad, top, right - 2 * pad - column - pad, high), form.gap());
            loosePlaces.values().forEach(slots::take);
            loose.entrySet().removeIf(entry -> slots.fill(entry.getKey(), entry.getValue(), loosePlaces));
        }
        return high;
    }

    private double first(List<String> keys) {
        return keys.stream().mapToDouble(key -> sheet.boxes.get(key).y()).min().orElseThrow();
    }

    /** Where a lane ends and the next begins: in the middle of what is free, but through no label. */
    private double border(double least, double most) {
        double middle = (least + most) / 2;
        for (double away = 0; away <= (most - least) / 2; away += 1) {
            if (free(middle + away)) {
                return middle + away;
            }
            if (free(middle - away)) {
                return middle - away;
            }
        }
        return Math.max(least, middle);
    }

    private boolean free(double y) {
        return sheet.labels.values().stream().noneMatch(label -> Math.abs(label.y() - y) < 12);
    }
}
