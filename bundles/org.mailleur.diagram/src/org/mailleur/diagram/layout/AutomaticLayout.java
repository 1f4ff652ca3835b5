package org.mailleur.diagram.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mailleur.core.space.Progress;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.geometry.Placement;
import org.mailleur.diagram.geometry.Spot;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramGraph;
import org.mailleur.diagram.picture.BoxPainter;
import org.mailleur.diagram.picture.EdgePainter;
import org.mailleur.look.IconSource;
import org.mailleur.look.LookFonts;

/**
 * Finds places for everything on a diagram, always the same ones for the same diagram. What a person put somewhere stays there.
 */
public final class AutomaticLayout {

    private final BoxPainter boxes;
    private final EdgePainter edges;

    /**
     * Creates a layout.
     *
     * @param fonts the fonts of labels, which say how large boxes are
     * @param icons the icons before labels
     */
    public AutomaticLayout(LookFonts fonts, IconSource icons) {
        boxes = new BoxPainter(fonts, icons);
        edges = new EdgePainter(fonts);
    }

    /**
     * Arranges a diagram anew; boxes that a person pinned or hid stay exactly as they are, and the others make way for them.
     *
     * @param graph    the diagram
     * @param known    the places until now
     * @param progress told how far it is, and asked whether to go on
     * @return the places
     * @throws java.util.concurrent.CancellationException when the person asked to stop
     */
    public Geometry arrange(DiagramGraph graph, Geometry known, Progress progress) {
        return arrange(graph, known, SheetForm.WIDE, progress);
    }

    /**
     * Arranges a diagram anew for a certain use; boxes that a person pinned or hid stay exactly as they are.
     *
     * @param graph    the diagram
     * @param known    the places until now
     * @param form     what it is arranged for
     * @param progress told how far it is, and asked whether to go on
     * @return the places
     * @throws java.util.concurrent.CancellationException when the person asked to stop
     */
    public Geometry arrange(DiagramGraph graph, Geometry known, SheetForm form, Progress progress) {
        Scene scene = new Scene(graph, known, boxes, edges);
        Geometry found = found(scene, form, progress);
        Predicate<String> pinned = key -> known.boxes().containsKey(key) && known.boxes().get(key).pinned();
        return scene.keys().stream().noneMatch(pinned) ? found : new FixedPlaces(graph, scene, found, pinned).together(progress);
    }

    /**
     * Finds places for what has none; all that has one stays exactly where it is, whoever put it there. So a diagram that grows stays the one that
     * people know.
     *
     * @param graph    the diagram
     * @param known    the places until now
     * @param progress told how far it is, and asked whether to go on
     * @return the places
     * @throws java.util.concurrent.CancellationException when the person asked to stop
     */
    public Geometry complete(DiagramGraph graph, Geometry known, Progress progress) {
        Scene scene = new Scene(graph, known, boxes, edges);
        if (scene.keys().stream().noneMatch(known.boxes()::containsKey)) {
            return arrange(graph, known, progress);
        }
        return new FixedPlaces(graph, scene, found(scene, SheetForm.WIDE, progress), known.boxes()::containsKey).together(progress);
    }

    private static Geometry found(Scene scene, SheetForm form, Progress progress) {
        List<DiagramBox> lanes = scene.top().stream().filter(Scene::isLane).toList();
        Sheet sheet = lanes.size() > 1 ? LaneArrangement.arrange(scene, lanes, form, progress)
                : ThroughArrangement.of(scene).map(ThroughArrangement::arrange).orElseGet(() -> new HubArrangement(scene).arrange(progress));
        return geometry(scene, sheet);
    }

    private static Geometry geometry(Scene scene, Sheet sheet) {
        Map<String, Placement> placements = new LinkedHashMap<>();
        Map<String, Bounds> absolute = new HashMap<>();
        for (String key : scene.keys()) {
            DiagramBox box = scene.box(key);
            Bounds place = sheet.boxes.get(key);
            Bounds parent = box.parent() == null ? new Bounds(0, 0, 0, 0) : absolute.get(box.parent());
            Bounds relative = place == null ? scene.within().get(key) : new Bounds(place.x() - parent.x(), place.y() - parent.y(), place.width(), place.height());
            if (relative != null) {
                absolute.put(key, new Bounds(parent.x() + relative.x(), parent.y() + relative.y(), relative.width(), relative.height()));
                placements.put(key, new Placement(relative.tenths(), false, false));
            }
        }
        scene.known().boxes().forEach((key, placement) -> {
            if (placement.hidden()) {
                placements.put(key, placement);
            }
        });
        Map<String, List<Spot>> routes = new LinkedHashMap<>();
        sheet.routes.forEach((key, route) -> routes.put(key, route.stream().map(Spot::tenths).toList()));
        Map<String, Spot> labels = new LinkedHashMap<>();
        sheet.labels.forEach((key, spot) -> labels.put(key, spot.tenths()));
        return new Geometry(placements, routes, labels);
    }
}
