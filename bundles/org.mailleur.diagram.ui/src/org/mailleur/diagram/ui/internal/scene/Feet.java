package org.mailleur.diagram.ui.internal.scene;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Extent;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramChange;
import org.mailleur.diagram.layout.BorderPlace;

/** Keeps what stands on the borders of boxes, such as the seats of a body, in its rows when some come or go; nobody places these by hand. */
final class Feet {

    private final DiagramScene scene;

    Feet(DiagramScene scene) {
        this.scene = scene;
    }

    /** Arranges the rows that a change concerns. */
    Geometry stack(DiagramChange change, Geometry known) {
        List<Extent> gone = change.removed().stream().map(known.boxes()::get).filter(Objects::nonNull)
                .map(place -> new Extent(place.bounds().width(), place.bounds().height())).distinct().limit(1).toList();
        Set<String> touched = new HashSet<>(change.ordered());
        change.added().forEach(key -> scene.box(key).filter(box -> box.kind() == BoxKind.BORDER).map(DiagramBox::parent).ifPresent(touched::add));
        Geometry now = known;
        for (DiagramBox box : scene.graph().boxes()) {
            if (box.kind() == BoxKind.NODE && now.boxes().containsKey(box.key())
                    && (touched.contains(box.key()) || !gone.isEmpty() && isTooHigh(box, now))) {
                now = stacked(box, gone, now);
            }
        }
        return now;
    }

    /** Arranges all rows that do not stand as they should, such as those that an older version placed. */
    Geometry settle(Geometry known) {
        Geometry now = known;
        for (DiagramBox box : scene.graph().boxes()) {
            if (box.kind() == BoxKind.NODE && now.boxes().containsKey(box.key()) && isOutOfStep(box, now)) {
                now = stacked(box, List.of(), now);
            }
        }
        return now;
    }

    private List<DiagramBox> onBorder(DiagramBox box, Geometry geometry) {
        return scene.graph().children(box.key()).stream().filter(child -> child.kind() == BoxKind.BORDER)
                .filter(child -> geometry.boxes().containsKey(child.key()) && !geometry.boxes().get(child.key()).hidden()).toList();
    }

    private boolean isTooHigh(DiagramBox box, Geometry geometry) {
        Bounds place = geometry.boxes().get(box.key()).bounds();
        List<Extent> sizes = onBorder(box, geometry).stream().map(scene.brushes().boxes()::natural).toList();
        return place.height() > scene.brushes().boxes().height(box, place.width()) + BorderPlace.foot(place.width(), sizes) + 1;
    }

    private boolean isOutOfStep(DiagramBox box, Geometry geometry) {
        List<DiagramBox> onBorder = onBorder(box, geometry);
        Bounds place = geometry.boxes().get(box.key()).bounds();
        List<Bounds> places = BorderPlace.places(new Extent(place.width(), place.height()), onBorder.stream().map(scene.brushes().boxes()::natural).toList());
        for (int i = 0; i < places.size(); i++) {
            Bounds at = geometry.boxes().get(onBorder.get(i).key()).bounds();
            if (Math.abs(at.x() - places.get(i).x()) > 1 || Math.abs(at.y() - places.get(i).y()) > 1) {
                return true;
            }
        }
        return false;
    }

    private Geometry stacked(DiagramBox box, List<Extent> gone, Geometry known) {
        Sketch sketch = new Sketch(scene, known);
        sketch.foot(box, gone);
        return sketch.done();
    }
}
