package org.mailleur.diagram.ui.internal.scene;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.geometry.Placement;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramChange;
import org.mailleur.diagram.graph.DiagramItem;

/** Keeps the lines of lists one below the other when some come or go; nobody places these by hand. */
final class Lists {

    /** As the layout stacks lines: a line of border at each side, some room below the last. */
    private static final double SIDE = 1;
    private static final double BELOW = 6;

    private final DiagramScene scene;

    Lists(DiagramScene scene) {
        this.scene = scene;
    }

    /** Stacks the lists that a change concerns; all others stay as they are. */
    Geometry stack(DiagramChange change, Geometry known) {
        Set<String> touched = new HashSet<>(change.ordered());
        for (String key : change.added()) {
            scene.box(key).map(DiagramBox::parent).ifPresent(touched::add);
        }
        Geometry now = known;
        for (DiagramBox box : scene.graph().boxes()) {
            if (box.kind() == BoxKind.LIST && now.boxes().containsKey(box.key())
                    && (touched.contains(box.key()) || !change.removed().isEmpty() && isOutOfStep(box, now))) {
                now = stacked(box, now);
            }
        }
        return now;
    }

    private List<DiagramBox> lines(DiagramBox list) {
        return scene.graph().children(list.key()).stream().filter(child -> child.kind() == BoxKind.LINE).toList();
    }

    /** A line is gone when the next does not begin where the one before ends. */
    private boolean isOutOfStep(DiagramBox list, Geometry geometry) {
        Placement holder = geometry.boxes().get(list.key());
        double y = scene.brushes().boxes().height(list, holder.bounds().width());
        for (DiagramItem line : lines(list)) {
            Placement placement = geometry.boxes().get(line.key());
            if (placement == null || Math.abs(placement.bounds().y() - y) > 1) {
                return true;
            }
            y += placement.bounds().height();
        }
        return Math.abs(holder.bounds().height() - y - BELOW) > 1;
    }

    private Geometry stacked(DiagramBox list, Geometry known) {
        Sketch sketch = new Sketch(scene, known);
        Bounds holder = known.boxes().get(list.key()).bounds();
        double width = holder.width() - 2 * SIDE;
        double y = scene.brushes().boxes().height(list, holder.width());
        for (DiagramBox line : lines(list)) {
            double height = scene.brushes().boxes().height(line, width);
            sketch.keep(line.key(), new Bounds(SIDE, y, width, height).tenths());
            y += height;
        }
        sketch.keep(list.key(), new Bounds(holder.x(), holder.y(), holder.width(), y + BELOW).tenths());
        return sketch.done();
    }
}
