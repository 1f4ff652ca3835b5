package org.mailleur.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Extent;
import org.mailleur.diagram.geometry.Spot;
import org.mailleur.diagram.graph.DiagramBox;

/**
 * One thing, through what it acts, and whom that reaches: three columns. Lines of the same box share a trunk between the columns and leave it as
 * branches, so that one follows a colour instead of counting lines. What has no tie stands to the left.
 */
final class ThroughArrangement {

    private static final double DOWN = 10;
    private static final double BRANCH = 14.5;
    /** A line without words needs less. */
    private static final double BARE = 10;
    private static final double TRUNK = 13;
    private static final double HEAD = 22;
    private static final double BESIDE = 40;
    /** A column that is higher is better shared out to both sides. */
    private static final double HIGHEST = 2400;
    private static final int FEWEST = 4;
    private static final int SWEEPS = 6;

    private final Scene scene;
    private final String first;
    private final List<String> middle = new ArrayList<>();
    private final List<String> last = new ArrayList<>();
    private final List<Link> near = new ArrayList<>();
    private final List<Link> far = new ArrayList<>();
    private final Map<String, Double> heights = new HashMap<>();
    private final Sheet sheet = new Sheet();

    private ThroughArrangement(Scene scene, String first) {
        this.scene = scene;
        this.first = first;
    }

    /** Finds the arrangement of a diagram whose first box reaches all others that have ties in two steps; empty for any other. */
    static Optional<ThroughArrangement> of(Scene scene) {
        List<DiagramBox> plain = scene.top().stream().filter(box -> !Scene.isGround(box)).toList();
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        Set<String> placed = new LinkedHashSet<>(plain.stream().map(DiagramBox::key).toList());
        scene.top().stream().filter(Scene::isGround).forEach(ground -> scene.children(ground.key()).forEach(child -> placed.add(child.key())));
        ThroughArrangement through = new ThroughArrangement(scene, plain.getFirst().key());
        return through.reaches(scene.links(placed)) ? Optional.of(through) : Optional.empty();
    }

    private boolean reaches(List<Link> links) {
        Set<String> through = new LinkedHashSet<>();
        links.stream().filter(link -> link.from().equals(first) || link.to().equals(first)).map(this::other).forEach(through::add);
        Set<String> reached = new LinkedHashSet<>();
        for (Link link : links) {
            boolean from = through.contains(link.from());
            boolean to = through.contains(link.to());
            if (link.from().equals(first) || link.to().equals(first)) {
                near.add(link.to().equals(first) ? turned(link) : link);
            } else if (from != to) {
                far.add(from ? link : turned(link));
                reached.add(from ? link.to() : link.from());
            } else if (!from) {
                return false;
            }
        }
        middle.addAll(through);
        last.addAll(reached);
        heights();
        return last.size() >= FEWEST && height(last) <= HIGHEST;
    }

    private String other(Link link) {
        return link.from().equals(first) ? link.to() : link.from();
    }

    private static Link turned(Link link) {
        return new Link(link.key(), link.to(), link.from(), !link.turned(), link.label());
    }

    /** A box is high enough for its branches to end side by side. */
    private void heights() {
        List<String> all = new ArrayList<>(middle);
        all.addAll(last);
        all.add(first);
        for (String key : all) {
            double before = Stream.concat(far.stream(), near.stream()).filter(link -> link.to().equals(key)).mapToDouble(ThroughArrangement::room).sum();
            double after = near.stream().filter(link -> link.from().equals(key)).count() * BRANCH;
            heights.put(key, Double.valueOf(Math.max(scene.size(key).height(), Math.max(before, after) + DOWN)));
        }
    }

    /** The height that the end of a line takes beside others. */
    private static double room(Link link) {
        return link.label() == null ? BARE : BRANCH;
    }

    private double height(List<String> keys) {
        return keys.stream().mapToDouble(key -> heights.get(key).doubleValue() + DOWN).sum();
    }

    Sheet arrange() {
        order();
        double left = aside();
        double gap = HEAD + TRUNK * (1 + near.size() / 2) + widest(near);
        double second = left + scene.size(first).width() + gap;
        double trunks = second + width(middle) + TRUNK;
        double third = trunks + TRUNK * middle.size() + widest(far) + HEAD + TRUNK;
        double y = 0;
        for (String key : last) {
            sheet.boxes.put(key, new Bounds(third, y, width(last), heights.get(key).doubleValue()));
            y += heights.get(key).doubleValue() + DOWN;
        }
        Map<Link, Double> ends = ends(last, far);
        column(middle, second, far, ends);
        Map<Link, Double> middles = ends(middle, near);
        column(List.of(first), left, near, middles);
        branches(trunks, third, ends);
        steps(left + scene.size(first).width(), second, middles);
        return sheet;
    }

    /** Neighbours of the same stand together: each column by the mean place of what it is tied to, in turns. */
    private void order() {
        for (int i = 0; i < SWEEPS; i++) {
            sort(last, far, middle);
            sort(middle, far, last);
        }
        sort(last, far, middle);
    }

    private static void sort(List<String> column, List<Link> links, List<String> fixed) {
        Map<String, Double> means = new HashMap<>();
        for (String key : column) {
            means.put(key, Double.valueOf(links.stream().filter(link -> link.from().equals(key) || link.to().equals(key))
                    .mapToDouble(link -> fixed.indexOf(link.from().equals(key) ? link.to() : link.from())).average().orElse(column.indexOf(key))));
        }
        column.sort(Comparator.comparingDouble(means::get));
    }

    /** What has no tie, such as the state of functions, stands in a column of its own; returns where the next begins. */
    private double aside() {
        double y = 0;
        double right = 0;
        for (DiagramBox box : scene.top()) {
            if (!box.key().equals(first) && !heights.containsKey(box.key())) {
                Extent size = scene.size(box.key());
                sheet.boxes.put(box.key(), new Bounds(0, y, size.width(), size.height()));
                y += size.height() + DOWN;
                right = Math.max(right, size.width());
            }
        }
        return right == 0 ? 0 : right + BESIDE;
    }

    private double width(List<String> keys) {
        return keys.stream().mapToDouble(key -> scene.size(key).width()).max().orElse(0);
    }

    private static double widest(List<Link> links) {
        return links.stream().filter(link -> link.label() != null).mapToDouble(link -> link.label().width()).max().orElse(0);
    }

    /** Where the lines end down the left side of the boxes of a column: in the order of where they come from. */
    private Map<Link, Double> ends(List<String> column, List<Link> links) {
        Map<Link, Double> ends = new LinkedHashMap<>();
        for (String key : column) {
            Bounds box = sheet.boxes.get(key);
            List<Link> coming = links.stream().filter(link -> link.to().equals(key)).sorted(Comparator.comparingInt(link -> middle.indexOf(link.from()))).toList();
            double y = box.y() + (box.height() - coming.stream().mapToDouble(ThroughArrangement::room).sum()) / 2;
            for (Link link : coming) {
                ends.put(link, Double.valueOf(y + room(link) / 2));
                y += room(link);
            }
        }
        return ends;
    }

    /** Each box beside the middle of what it is tied to, as near as the others of its column let it stand. */
    private void column(List<String> column, double x, List<Link> links, Map<Link, Double> ends) {
        double least = 0;
        for (String key : column) {
            double height = heights.get(key).doubleValue();
            double wish = links.stream().filter(link -> link.from().equals(key)).mapToDouble(link -> ends.get(link).doubleValue()).average().orElse(least) - height / 2;
            double y = Math.max(least, wish);
            sheet.boxes.put(key, new Bounds(x, y, column.size() == 1 ? scene.size(key).width() : width(column), height));
            least = y + height + 2 * DOWN;
        }
        double over = least - 2 * DOWN - Math.max(height(last) - DOWN, height(column) + DOWN * column.size());
        if (over > 0) {
            lift(column, over);
        }
    }

    /** Moves up what stands below the end of the longest column, and what is then in its way. */
    private void lift(List<String> column, double over) {
        double most = Double.MAX_VALUE;
        for (String key : column.reversed()) {
            Bounds b = sheet.boxes.get(key);
            double y = most == Double.MAX_VALUE ? b.y() - over : Math.min(b.y(), most - b.height());
            sheet.boxes.put(key, new Bounds(b.x(), Math.max(0, y), b.width(), b.height()));
            most = y - 2 * DOWN;
        }
    }

    private void branches(double trunks, double third, Map<Link, Double> ends) {
        Map<String, Double> ports = new HashMap<>();
        middle.forEach(key -> ports.put(key, Double.valueOf(port(sheet.boxes.get(key), ends))));
        List<String> order = new TrunkOrder(ports, far, ends).of(middle);
        for (Link link : far) {
            Bounds box = sheet.boxes.get(link.from());
            double x = trunks + TRUNK * order.indexOf(link.from());
            double from = ports.get(link.from()).doubleValue();
            lead(link, List.of(new Spot(box.x() + box.width(), from), new Spot(x, from), new Spot(x, ends.get(link).doubleValue()),
                    new Spot(third, ends.get(link).doubleValue())));
        }
    }

    /** Where a box's trunk begins: as near the middle as no branch runs at the same height. */
    private static double port(Bounds box, Map<Link, Double> ends) {
        double middle = box.y() + box.height() / 2;
        for (double away = 0; away < box.height() / 2 - 4; away++) {
            for (double y : new double[] { middle + away, middle - away }) {
                if (ends.values().stream().allMatch(end -> Math.abs(end.doubleValue() - y) >= 4)) {
                    return y;
                }
            }
        }
        return middle;
    }

    /** Lines between the first two columns each have a way of their own; those upwards begin the further left the higher they end, those downwards the lower. */
    private void steps(double from, double second, Map<Link, Double> middles) {
        List<Link> sorted = middles.keySet().stream().sorted(Comparator.comparingDouble(middles::get)).toList();
        Bounds hub = sheet.boxes.get(first);
        double y = hub.y() + hub.height() / 2 - BRANCH * (sorted.size() - 1) / 2;
        int up = 0;
        int down = (int) sorted.stream().filter(link -> middles.get(link).doubleValue() > hub.y() + hub.height() / 2).count();
        for (Link link : sorted) {
            double end = middles.get(link).doubleValue();
            double x = from + TRUNK * (end < y ? 1 + up++ : Math.max(1, down--));
            lead(link, Math.abs(end - y) < 0.5 ? List.of(new Spot(from, y), new Spot(second, y))
                    : List.of(new Spot(from, y), new Spot(x, y), new Spot(x, end), new Spot(second, end)));
            y += BRANCH;
        }
    }

    private void lead(Link link, List<Spot> way) {
        List<Spot> route = WayFinder.corners(way);
        sheet.routes.put(link.key(), link.turned() ? route.reversed() : route);
        if (link.label() != null) {
            Spot end = way.getLast();
            sheet.labels.put(link.key(), new Spot(end.x() - HEAD - link.label().width() / 2, end.y()));
        }
    }
}
