package org.mailleur.diagram.ui.internal.scene;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.mailleur.core.space.Progress;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramChange;
import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.diagram.graph.DiagramGraph;
import org.mailleur.diagram.layout.EdgeRouter;
import org.mailleur.diagram.picture.Places;

/** Gives places to boxes that have none, all of them by the layout or some by the room that is left, and ways to edges that have none. */
public final class Completion {

    private final DiagramGraph graph;
    private final Brushes brushes;

    /**
     * Creates the completion.
     *
     * @param graph   what is to be shown
     * @param brushes measure it
     */
    public Completion(DiagramGraph graph, Brushes brushes) {
        this.graph = graph;
        this.brushes = brushes;
    }

    /**
     * Gives places before a diagram is shown.
     *
     * @param known    the places that are known
     * @param progress told how far it is, and asked whether to go on
     * @return the places of all boxes and the ways of all edges; a diagram without any known place is laid out
     * @throws java.util.concurrent.CancellationException when the person asked to stop
     */
    public Geometry complete(Geometry known, Progress progress) {
        List<DiagramBox> homeless = homeless(known);
        if (!homeless.isEmpty() && homeless.size() == graph.boxes().size()) {
            return brushes.layout().arrange(graph, known, progress);
        }
        DiagramScene scene = new DiagramScene(graph, known, brushes);
        Geometry placed = homeless.isEmpty() ? known : settled(scene, homeless, known);
        return led(mended(placed, new Feet(scene).settle(placed)), graph.edges().stream().map(DiagramEdge::key).collect(Collectors.toSet()));
    }

    /**
     * Tells whether nothing is left to be placed before a diagram is shown.
     *
     * @param known the places that are known
     * @return whether all boxes have places, and all edges ways
     */
    public boolean isComplete(Geometry known) {
        return homeless(known).isEmpty() && graph.edges().stream().allMatch(edge -> known.routes().containsKey(edge.key()))
                && new Feet(new DiagramScene(graph, known, brushes)).settle(known) == known;
    }

    private List<DiagramBox> homeless(Geometry known) {
        return graph.boxes().stream().filter(box -> !known.boxes().containsKey(box.key())).toList();
    }

    /**
     * Gives places to what appeared on a diagram that is shown, and closes lists over what is gone.
     *
     * @param scene  what is shown
     * @param change what changed on it
     * @param known  the places that are known
     * @return the places of all boxes; none of the known ones has moved, but what holds a new box may have grown, and lines make room
     */
    public Geometry follow(DiagramScene scene, DiagramChange change, Geometry known) {
        Geometry stacked = new Lists(scene).stack(change, settled(scene, homeless(known), known));
        return led(mended(known, new Feet(scene).stack(change, stacked)), change.added());
    }

    /** Leads edges anew that rows of seats have spoiled, there or in lanes that went down by them. */
    private Geometry mended(Geometry before, Geometry now) {
        if (now == before) {
            return now;
        }
        Map<String, Bounds> then = new Places(graph, before).boxes();
        Set<String> changed = new HashSet<>();
        new Places(graph, now).boxes().forEach((key, place) -> {
            if (then.containsKey(key) && !then.get(key).equals(place)) {
                changed.add(key);
            }
        });
        return new Spoiled(graph).mend(now, changed);
    }

    /** Leads edges round boxes that nobody has led yet. */
    private Geometry led(Geometry known, Collection<String> keys) {
        Set<String> straight = keys.stream().map(graph::item).flatMap(Optional::stream).filter(DiagramEdge.class::isInstance)
                .map(item -> item.key()).filter(key -> !known.routes().containsKey(key)).collect(Collectors.toSet());
        return new EdgeRouter().lead(graph, known, straight);
    }

    private Geometry settled(DiagramScene scene, List<DiagramBox> homeless, Geometry known) {
        Geometry now = known;
        for (DiagramBox box : homeless) {
            Sketch sketch = new Sketch(scene, now);
            sketch.settle(box.key(), place(scene, now, box));
            now = sketch.done();
        }
        return now;
    }

    private Bounds place(DiagramScene scene, Geometry now, DiagramBox box) {
        return new Room(scene, now).find(box, brushes.boxes().natural(box));
    }
}
