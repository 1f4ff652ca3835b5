package org.mailleur.diagram.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.geometry.Placement;
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
     * Arranges a diagram anew; boxes that a person pinned or hid stay as they are.
     *
     * @param graph the diagram
     * @param known the places until now
     * @return the places
     */
    public Geometry arrange(DiagramGraph graph, Geometry known) {
        Scene scene = new Scene(graph, known, boxes, edges);
        List<DiagramBox> lanes = scene.top().stream().filter(Scene::isLane).toList();
        Sheet sheet = lanes.size() > 1 ? new LaneArrangement(scene, lanes).arrange() : new HubArrangement(scene).arrange();
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
                placements.put(key, new Placement(relative, false, false));
            }
        }
        scene.known().boxes().forEach((key, placement) -> {
            if (placement.hidden()) {
                placements.put(key, placement);
            }
        });
        return new Geometry(placements, sheet.routes, sheet.labels);
    }
}
