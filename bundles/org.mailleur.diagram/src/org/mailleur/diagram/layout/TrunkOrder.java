package org.mailleur.diagram.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order from left to right of trunks between two columns in which their branches cross the fewest other trunks. */
final class TrunkOrder {

    private final Map<String, Double> starts;
    private final Map<String, List<Double>> ends = new HashMap<>();

    /**
     * Prepares the order.
     *
     * @param starts by box, the height at which its trunk begins
     * @param links  the branches
     * @param ends   the heights at which they end
     */
    TrunkOrder(Map<String, Double> starts, List<Link> links, Map<Link, Double> ends) {
        this.starts = starts;
        links.forEach(link -> this.ends.computeIfAbsent(link.from(), key -> new ArrayList<>()).add(ends.get(link)));
    }

    /** Swaps neighbours as long as that helps. */
    List<String> of(List<String> keys) {
        List<String> order = new ArrayList<>(keys);
        for (int round = 0; round < keys.size(); round++) {
            for (int i = 1; i < order.size(); i++) {
                if (crossings(order.get(i), order.get(i - 1)) < crossings(order.get(i - 1), order.get(i))) {
                    Collections.swap(order, i - 1, i);
                }
            }
        }
        return order;
    }

    /** How often two trunks' lines cross when one stands left of the other: its branches run over the other, whose beginning runs over it. */
    private long crossings(String left, String right) {
        return ends.getOrDefault(left, List.of()).stream().filter(end -> within(end.doubleValue(), right)).count()
                + (within(starts.get(right).doubleValue(), left) ? 1 : 0);
    }

    private boolean within(double y, String trunk) {
        double start = starts.get(trunk).doubleValue();
        List<Double> all = ends.getOrDefault(trunk, List.of());
        double top = all.stream().mapToDouble(Double::doubleValue).min().orElse(start);
        double bottom = all.stream().mapToDouble(Double::doubleValue).max().orElse(start);
        return y > Math.min(start, top) && y < Math.max(start, bottom);
    }
}
