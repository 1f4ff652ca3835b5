package org.mailleur.diagram.geometry;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How a person left the diagrams of a file.
 *
 * @param diagrams by the diagram's id
 */
public record DiagramPositions(Map<String, DiagramState> diagrams) {

    /** Nothing has a place yet. */
    public static final DiagramPositions EMPTY = new DiagramPositions(Map.of());

    private static final Pattern ID = Pattern.compile("#([^#@>]*)");

    /** Keeps a copy of the map. */
    public DiagramPositions {
        diagrams = Map.copyOf(diagrams);
    }

    /**
     * Returns how a diagram was left.
     *
     * @param diagram the diagram's id
     * @return its state, {@link DiagramState#NEW} when nothing is known of it
     */
    public DiagramState of(String diagram) {
        return diagrams.getOrDefault(diagram, DiagramState.NEW);
    }

    /**
     * Returns the same positions with another state of one diagram.
     *
     * @param diagram the diagram's id
     * @param state   its state
     * @return the positions
     */
    public DiagramPositions with(String diagram, DiagramState state) {
        Map<String, DiagramState> changed = new HashMap<>(diagrams);
        changed.put(diagram, state);
        return new DiagramPositions(changed);
    }

    /**
     * Returns the same positions without those of elements that are gone, so that the file does not grow for ever. Elements that a layer hides are
     * not gone. Asked before a file is saved; what is undone later gets its place back from who undoes it.
     *
     * @param exists tells of an element's identifier whether the element is there
     * @return the positions
     */
    public DiagramPositions pruned(Predicate<String> exists) {
        Map<String, DiagramState> kept = new HashMap<>();
        diagrams.forEach((diagram, state) -> {
            if (lives(diagram, exists)) {
                Geometry geometry = state.geometry();
                kept.put(diagram, new DiagramState(new Geometry(living(geometry.boxes(), exists), living(geometry.routes(), exists),
                        living(geometry.labels(), exists)), state.layers()));
            }
        });
        return new DiagramPositions(kept);
    }

    private static <T> Map<String, T> living(Map<String, T> places, Predicate<String> exists) {
        Map<String, T> living = new LinkedHashMap<>(places);
        living.keySet().removeIf(key -> !lives(key, exists));
        return living;
    }

    private static boolean lives(String key, Predicate<String> exists) {
        return ID.matcher(key).results().allMatch(match -> exists.test(match.group(1)));
    }
}
