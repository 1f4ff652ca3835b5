package org.mailleur.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Shares the boxes of each lane out to rows, so that the whole diagram has about the proportions of its sheet. Boxes that are tied within a lane
 * stand in different rows; those tied to what is above stand higher.
 */
final class LaneRows {

    private static final int FEWEST = 2;

    private final Map<String, Integer> lanes;
    private final List<Link> links;
    private final SheetForm form;
    private final Map<Integer, List<String>> tied = new LinkedHashMap<>();
    private final Map<String, Set<String>> above = new HashMap<>();
    private final Map<String, Set<String>> under = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private final Map<String, Integer> pull = new HashMap<>();

    /**
     * Prepares the rows.
     *
     * @param lanes by box, the number of its lane from above; only boxes that have ties
     * @param links the ties
     * @param form  what the diagram is to fit
     */
    LaneRows(Map<String, Integer> lanes, List<Link> links, SheetForm form) {
        this.form = form;
        this.lanes = lanes;
        this.links = links;
        lanes.forEach((key, lane) -> tied.computeIfAbsent(lane, number -> new ArrayList<>()).add(key));
        order();
    }

    /** Within a lane: which boxes stand above which, without circles; between lanes: whether a box is drawn up or down. */
    private void order() {
        for (Link link : links) {
            int from = lanes.get(link.from()).intValue();
            int to = lanes.get(link.to()).intValue();
            if (from == to) {
                if (!reaches(link.to(), link.from(), new HashSet<>())) {
                    above.computeIfAbsent(link.to(), key -> new LinkedHashSet<>()).add(link.from());
                    under.computeIfAbsent(link.from(), key -> new LinkedHashSet<>()).add(link.to());
                }
            } else {
                pull.merge(link.from(), Integer.valueOf(Integer.signum(to - from)), Integer::sum);
                pull.merge(link.to(), Integer.valueOf(Integer.signum(from - to)), Integer::sum);
            }
        }
    }

    /** Whether a box stands above another already. */
    private boolean reaches(String key, String below, Set<String> seen) {
        Set<String> higher = above.getOrDefault(below, Set.of());
        return higher.contains(key) || seen.add(below) && higher.stream().anyMatch(one -> reaches(key, one, seen));
    }

    /** By box, the number of its row from above, over all lanes: some ways to do it, that which probably fits best first. */
    List<Map<String, Integer>> ways(int most) {
        Map<Map<String, Integer>, Double> known = new LinkedHashMap<>();
        int widest = tied.values().stream().mapToInt(List::size).max().orElse(0);
        for (int wide = FEWEST; wide <= Math.max(FEWEST, widest); wide += 1 + wide / 8) {
            Map<String, Integer> rows = rows(wide);
            double count = 1 + rows.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            known.putIfAbsent(rows, Double.valueOf(Math.abs(Math.log(wide * form.cellWidth() / (count * form.cellHeight()) / form.proportion()))));
        }
        return known.entrySet().stream().sorted(Map.Entry.comparingByValue()).limit(most).map(Map.Entry::getKey).toList();
    }

    private Map<String, Integer> rows(int wide) {
        Map<String, Integer> rows = new HashMap<>();
        int row = 0;
        for (int lane : tied.keySet().stream().sorted().toList()) {
            row = fill(tied.get(Integer.valueOf(lane)), row, wide, rows);
        }
        return rows;
    }

    private int fill(List<String> boxes, int first, int wide, Map<String, Integer> rows) {
        int even = Math.ceilDiv(boxes.size(), Math.ceilDiv(boxes.size(), wide));
        List<String> left = new ArrayList<>(boxes);
        left.sort(Comparator.<String>comparingInt(key -> -below(key)).thenComparingInt(key -> pull.getOrDefault(key, Integer.valueOf(0)).intValue()));
        int row = first;
        while (!left.isEmpty()) {
            int now = row;
            List<String> chosen = left.stream().filter(key -> above.getOrDefault(key, Set.of()).stream()
                    .allMatch(higher -> rows.getOrDefault(higher, Integer.valueOf(Integer.MAX_VALUE)).intValue() < now)).limit(even).toList();
            chosen.forEach(key -> rows.put(key, Integer.valueOf(now)));
            left.removeAll(chosen);
            row++;
        }
        return row;
    }

    /** How many boxes stand below a box in its lane, at the longest. */
    private int below(String key) {
        Integer known = depths.get(key);
        if (known != null) {
            return known.intValue();
        }
        int deepest = 0;
        for (String lower : under.getOrDefault(key, Set.of())) {
            deepest = Math.max(deepest, 1 + below(lower));
        }
        depths.put(key, Integer.valueOf(deepest));
        return deepest;
    }
}
