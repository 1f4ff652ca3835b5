package org.mailleur.diagram.ui.internal.scene;

import java.util.List;

import org.mailleur.core.space.Progress;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramGraph;

/** Gives places to boxes that have none: all of them by the layout, or some by the room that is left. */
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
     * @return the places of all boxes; a diagram without any known place is laid out
     * @throws java.util.concurrent.CancellationException when the person asked to stop
     */
    public Geometry complete(Geometry known, Progress progress) {
        List<DiagramBox> homeless = homeless(known);
        if (homeless.isEmpty()) {
            return known;
        }
        boolean fresh = homeless.size() == graph.boxes().size();
        return fresh ? brushes.layout().arrange(graph, known, progress) : missing(new DiagramScene(graph, known, brushes), known);
    }

    private List<DiagramBox> homeless(Geometry known) {
        return graph.boxes().stream().filter(box -> !known.boxes().containsKey(box.key())).toList();
    }

    /**
     * Gives places to what appeared on a diagram that is shown.
     *
     * @param scene what is shown
     * @param known the places that are known
     * @return the places of all boxes; none of the known ones has moved, but what holds a new box may have grown
     */
    public Geometry missing(DiagramScene scene, Geometry known) {
        List<DiagramBox> homeless = homeless(known);
        if (homeless.isEmpty()) {
            return known;
        }
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
