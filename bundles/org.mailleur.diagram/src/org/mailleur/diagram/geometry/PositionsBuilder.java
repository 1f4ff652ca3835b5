package org.mailleur.diagram.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers the lines of a positions file. Of two lines for the same thing, as after a merge, the later one counts. */
final class PositionsBuilder {

    /** No drawing is that large; what lies beyond is damage. */
    private static final double FARTHEST = 1_000_000;
    private static final int MOST_SPOTS = 2_000;

    private static final class Gathered {
        private final Map<String, Placement> boxes = new LinkedHashMap<>();
        private final Map<String, List<Spot>> routes = new LinkedHashMap<>();
        private final Map<String, Spot> labels = new LinkedHashMap<>();
        private Set<String> layers;
    }

    private final Map<String, Gathered> diagrams = new HashMap<>();

    /** Takes a line; returns false when it says nothing that can be understood. */
    boolean add(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length < 3) {
            return false;
        }
        try {
            String diagram = PositionLines.unescaped(fields[0]);
            return switch (fields[1]) {
                case PositionLines.BOX -> fields.length == 5 && box(of(diagram), PositionLines.unescaped(fields[2]), numbers(fields[3]), fields[4]);
                case PositionLines.LINE -> fields.length == 4 && route(of(diagram), PositionLines.unescaped(fields[2]), numbers(fields[3]));
                case PositionLines.LABEL -> fields.length == 4 && label(of(diagram), PositionLines.unescaped(fields[2]), numbers(fields[3]));
                case PositionLines.LAYERS -> fields.length == 3 && layers(of(diagram), fields[2]);
                default -> false;
            };
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            // Not a number where one should be: the line is damaged, and its reader says so once for all lines.
            return false;
        }
    }

    private Gathered of(String diagram) {
        return diagrams.computeIfAbsent(diagram, id -> new Gathered());
    }

    private static double[] numbers(String field) {
        double[] numbers = Arrays.stream(field.split(" ")).limit(2L * MOST_SPOTS + 1).mapToDouble(Double::parseDouble).toArray();
        for (double number : numbers) {
            if (!(Math.abs(number) <= FARTHEST)) {
                throw new NumberFormatException("Beyond any drawing");
            }
        }
        return numbers;
    }

    private static boolean box(Gathered diagram, String key, double[] n, String flags) {
        Set<String> words = new HashSet<>(Arrays.asList(flags.split(" ")));
        if (n.length != 4 || n[2] <= 0 || n[3] <= 0 || !Set.of(PositionLines.FREE, PositionLines.PINNED, PositionLines.HIDDEN).containsAll(words)) {
            return false;
        }
        diagram.boxes.put(key, new Placement(new Bounds(n[0], n[1], n[2], n[3]), words.contains(PositionLines.PINNED), words.contains(PositionLines.HIDDEN)));
        return true;
    }

    private static boolean route(Gathered diagram, String key, double[] n) {
        if (n.length < 4 || n.length % 2 != 0 || n.length > 2 * MOST_SPOTS) {
            return false;
        }
        List<Spot> route = new ArrayList<>();
        for (int i = 0; i < n.length; i += 2) {
            route.add(new Spot(n[i], n[i + 1]));
        }
        diagram.routes.put(key, List.copyOf(route));
        return true;
    }

    private static boolean label(Gathered diagram, String key, double[] n) {
        if (n.length != 2) {
            return false;
        }
        diagram.labels.put(key, new Spot(n[0], n[1]));
        return true;
    }

    private static boolean layers(Gathered diagram, String field) {
        Set<String> names = new HashSet<>();
        for (String name : field.split(" ")) {
            if (!name.isEmpty()) {
                names.add(PositionLines.unescaped(name));
            }
        }
        diagram.layers = names;
        return true;
    }

    DiagramPositions build() {
        Map<String, DiagramState> states = new HashMap<>();
        diagrams.forEach((id, gathered) -> states.put(id,
                new DiagramState(new Geometry(gathered.boxes, gathered.routes, gathered.labels), Optional.ofNullable(gathered.layers))));
        return new DiagramPositions(states);
    }
}
