package org.mailleur.diagram.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.mailleur.diagram.geometry.Spot;

/** Finds the shortest way along a grid that goes round boxes, with few corners, and beside other ways rather than on them. */
final class WayFinder {

    private static final double CORNER = 45;
    private static final double SHARED = 4;
    private static final int[] DX = { 1, 0, -1, 0 };
    private static final int[] DY = { 0, 1, 0, -1 };

    private record Reached(int state, double cost, double guess) {
    }

    private final Grid grid;
    private final Map<Long, Integer> used;

    /**
     * Creates it.
     *
     * @param grid the grid
     * @param used how often each piece of a line is part of a way already
     */
    WayFinder(Grid grid, Map<Long, Integer> used) {
        this.grid = grid;
        this.used = used;
    }

    /**
     * Finds a way.
     *
     * @param starts where it may begin
     * @param goals  where it may end
     * @return the corners from a start to a goal, empty when no way goes there
     */
    List<Spot> find(List<Spot> starts, List<Spot> goals) {
        double[] costs = new double[grid.size() * 4];
        Arrays.fill(costs, Double.MAX_VALUE);
        int[] before = new int[costs.length];
        Map<Integer, Spot> ends = new HashMap<>();
        goals.forEach(goal -> ends.put(Integer.valueOf(grid.at(goal)), goal));
        PriorityQueue<Reached> open = new PriorityQueue<>((a, b) -> Double.compare(a.guess(), b.guess()));
        for (Spot start : starts) {
            int at = grid.at(start);
            for (int direction = 0; at >= 0 && direction < 4; direction++) {
                costs[at * 4 + direction] = 0;
                before[at * 4 + direction] = -1;
                open.add(new Reached(at * 4 + direction, 0, guess(at, goals)));
            }
        }
        while (!open.isEmpty()) {
            Reached now = open.poll();
            if (now.cost() > costs[now.state()]) {
                continue;
            }
            if (ends.containsKey(Integer.valueOf(now.state() / 4))) {
                return way(now.state(), before);
            }
            for (int direction = 0; direction < 4; direction++) {
                step(now, direction, costs, before, open, goals);
            }
        }
        return List.of();
    }

    private void step(Reached now, int direction, double[] costs, int[] before, PriorityQueue<Reached> open, List<Spot> goals) {
        int at = now.state() / 4;
        int columns = grid.xs.length;
        int x = at % columns + DX[direction];
        int y = at / columns + DY[direction];
        int old = now.state() % 4;
        if (x < 0 || y < 0 || x >= columns || y >= grid.ys.length || grid.isBlocked(x, y) || (old + 2) % 4 == direction && before[now.state()] >= 0) {
            return;
        }
        double length = Math.abs(grid.xs[x] - grid.xs[at % columns]) + Math.abs(grid.ys[y] - grid.ys[at / columns]);
        int next = y * columns + x;
        int shared = used.getOrDefault(Long.valueOf(piece(at, next)), Integer.valueOf(0)).intValue();
        double cost = now.cost() + length * (1 + SHARED * shared) + (old == direction ? 0 : CORNER);
        int state = next * 4 + direction;
        if (cost < costs[state] - 1e-9) {
            costs[state] = cost;
            before[state] = now.state();
            open.add(new Reached(state, cost, cost + guess(next, goals)));
        }
    }

    private double guess(int at, List<Spot> goals) {
        double x = grid.xs[at % grid.xs.length];
        double y = grid.ys[at / grid.xs.length];
        double least = Double.MAX_VALUE;
        for (Spot goal : goals) {
            least = Math.min(least, Math.abs(goal.x() - x) + Math.abs(goal.y() - y));
        }
        return least;
    }

    private long piece(int a, int b) {
        return (long) Math.min(a, b) * grid.size() + Math.max(a, b);
    }

    private List<Spot> way(int state, int[] before) {
        Deque<Spot> spots = new ArrayDeque<>();
        int at = state;
        int later = -1;
        while (at >= 0) {
            if (later >= 0) {
                used.merge(Long.valueOf(piece(at / 4, later / 4)), Integer.valueOf(1), Integer::sum);
            }
            spots.addFirst(new Spot(grid.xs[at / 4 % grid.xs.length], grid.ys[at / 4 / grid.xs.length]));
            later = at;
            at = before[at];
        }
        return corners(new ArrayList<>(spots));
    }

    /** Leaves out what lies on a straight line between its neighbours. */
    static List<Spot> corners(List<Spot> spots) {
        List<Spot> corners = new ArrayList<>();
        for (Spot spot : spots) {
            if (corners.size() > 1) {
                Spot a = corners.get(corners.size() - 2);
                Spot b = corners.getLast();
                if (a.x() == b.x() && b.x() == spot.x() || a.y() == b.y() && b.y() == spot.y()) {
                    corners.removeLast();
                }
            }
            if (corners.isEmpty() || !corners.getLast().equals(spot)) {
                corners.add(spot);
            }
        }
        return corners;
    }
}
