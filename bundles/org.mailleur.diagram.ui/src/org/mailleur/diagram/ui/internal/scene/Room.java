package org.mailleur.diagram.ui.internal.scene;

import java.util.List;

import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Extent;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.geometry.Placement;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.picture.LaneTitle;
import org.mailleur.diagram.picture.Silhouette;

/** Finds where a box can stand that nobody has put anywhere: beside those that stand in the same container, on none of them. */
public final class Room {

    private static final double GAP = 16;
    private static final double WIDEST = 900;
    /** Where the first of those on a border stands, and what is left between two, as the layout has it. */

    private final DiagramScene scene;
    private final Geometry geometry;

    /**
     * Creates the search.
     *
     * @param scene    what is shown
     * @param geometry where it stands
     */
    public Room(DiagramScene scene, Geometry geometry) {
        this.scene = scene;
        this.geometry = geometry;
    }

    /**
     * Finds a place.
     *
     * @param box  the box
     * @param size its size
     * @return a place in the box that holds it
     */
    public Bounds find(DiagramBox box, Extent size) {
        if (box.kind() == BoxKind.BORDER) {
            // Its row is found when it is put there.
            return new Bounds(0, 0, size.width(), size.height());
        }
        List<Bounds> taken = scene.graph().children(box.parent()).stream().filter(each -> !each.key().equals(box.key()))
                .map(each -> geometry.boxes().get(each.key())).filter(each -> each != null && !each.hidden()).map(Placement::bounds).toList();
        double top = box.parent() == null ? GAP : scene.box(box.parent()).map(holder -> scene.brushes().boxes().height(holder, scene.bounds(holder).width()))
                .orElse(GAP);
        double left = box.parent() != null && scene.box(box.parent()).filter(holder -> Silhouette.of(holder) == Silhouette.LANE).isPresent()
                ? LaneTitle.column(scene.box(box.parent()).orElseThrow()) + GAP / 2 : GAP;
        double right = box.parent() == null ? WIDEST : Math.max(scene.box(box.parent()).map(holder -> scene.bounds(holder).width()).orElse(WIDEST), size.width() + 2 * GAP);
        double bottom = taken.stream().mapToDouble(each -> each.y() + each.height()).max().orElse(top);
        for (double y = top; y <= bottom; y += GAP) {
            for (double x = left; x + size.width() + GAP <= right; x += GAP) {
                Bounds place = new Bounds(x, y, size.width(), size.height());
                if (taken.stream().noneMatch(each -> touches(each, place))) {
                    return place;
                }
            }
        }
        return new Bounds(left, bottom + (taken.isEmpty() ? 0 : GAP), size.width(), size.height());
    }

    private static boolean touches(Bounds one, Bounds other) {
        return one.x() < other.x() + other.width() + GAP && other.x() < one.x() + one.width() + GAP && one.y() < other.y() + other.height() + GAP
                && other.y() < one.y() + one.height() + GAP;
    }
}
