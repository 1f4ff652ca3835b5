package org.mailleur.diagram.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Extent;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.geometry.Spot;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.diagram.graph.DiagramGraph;
import org.mailleur.look.Drawing;
import org.mailleur.look.IconSource;
import org.mailleur.look.LookFonts;
import org.mailleur.look.Palette;
import org.mailleur.look.Recolouring;
import org.mailleur.look.Shape;

/** Draws a whole diagram as one picture: its title, its boxes and edges where they stand, and the legend of what it shows. */
public final class DiagramPicture {

    private static final double MARGIN = 24;
    /** A picture without a title stands in a document, which has margins of its own. */
    private static final double EMBEDDED = 2;
    private static final double GAP = 20;
    /** How much larger a legend is in a document, as the letters there are. */
    private static final double PAGE_LEGEND = 1.2;

    private final LookFonts fonts;
    private final BoxPainter boxes;
    private final EdgePainter edges;

    /**
     * Creates a picture maker.
     *
     * @param fonts the fonts of all words
     * @param icons the icons before labels
     */
    public DiagramPicture(LookFonts fonts, IconSource icons) {
        this.fonts = fonts;
        boxes = new BoxPainter(fonts, icons);
        edges = new EdgePainter(fonts);
    }

    /**
     * Draws a diagram.
     *
     * @param graph    the diagram
     * @param geometry where its items stand
     * @param options  what the picture shows besides
     * @return the picture
     */
    public Drawing of(DiagramGraph graph, Geometry geometry, PictureOptions options) {
        Places places = new Places(graph, geometry);
        List<PlacedLabel> labels = new LabelPlaces(edges).place(graph, geometry);
        Bounds extent = extent(places, labels);
        List<Shape> shapes = new ArrayList<>();
        double margin = options.title() ? MARGIN : EMBEDDED;
        double top = margin;
        if (options.title()) {
            Words title = Words.of(fonts, graph.title(), 18, true, false, Math.max(300, extent.width()));
            shapes.addAll(title.paint(margin, top, Shape.Anchor.START, Palette.INK));
            top += title.extent().height() + 14;
        }
        shapes.add(new Shape.Moved(margin - extent.x(), top - extent.y(), items(graph, places, labels)));
        top += extent.height();
        double width = extent.width();
        if (options.legend()) {
            double scale = options.title() ? 1 : PAGE_LEGEND;
            double gap = options.title() ? GAP : GAP / 2;
            Drawing legend = new Legend(fonts, boxes, edges, graph.kinds(), options.title()).of(graph, places, Math.max(420, width / scale));
            if (!legend.shapes().isEmpty()) {
                shapes.add(new Shape.Moved(margin, top + gap, scale, legend.shapes()));
                top += gap + legend.height() * scale;
                width = Math.max(width, legend.width() * scale);
            }
        }
        Drawing drawing = new Drawing(width + 2 * margin, top + margin, graph.title(), new Description().of(graph, places), Palette.PAPER, shapes);
        return new Recolouring(options.theme()).of(drawing);
    }

    /** Grounds first, then lines, then what stands on the grounds, then words on lines: no line runs over a box. */
    private List<Shape> items(DiagramGraph graph, Places places, List<PlacedLabel> labels) {
        List<Shape> grounds = new ArrayList<>();
        List<Shape> nodes = new ArrayList<>();
        for (DiagramBox box : graph.boxes()) {
            Bounds bounds = places.boxes().get(box.key());
            if (bounds != null) {
                Shape shape = new Shape.Moved(bounds.x(), bounds.y(), boxes.paint(box, new Extent(bounds.width(), bounds.height()), places.foot(box)));
                (box.kind() == BoxKind.FREE || box.kind() == BoxKind.STACK ? grounds : nodes)
                        .add(new Shape.Group("", box.label(), box.tooltip(), List.of(shape)));
            }
        }
        Map<String, DiagramEdge> byKey = new HashMap<>();
        List<Shape> lines = new ArrayList<>();
        for (DiagramEdge edge : graph.edges()) {
            List<Spot> route = places.routes().get(edge.key());
            if (route != null) {
                byKey.put(edge.key(), edge);
                lines.add(new Shape.Group("", edge.label(), edge.tooltip(), edges.paint(edge, route)));
            }
        }
        List<Shape> shapes = new ArrayList<>(grounds);
        shapes.addAll(lines);
        shapes.addAll(nodes);
        labels.forEach(label -> shapes.addAll(edges.paint(byKey.get(label.edge()), label.words(),
                new Spot(label.place().x() + label.place().width() / 2, label.place().y() + label.place().height() / 2))));
        return shapes;
    }

    private static Bounds extent(Places places, List<PlacedLabel> labels) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        List<Bounds> all = new ArrayList<>(places.boxes().values());
        labels.forEach(label -> all.add(label.place()));
        places.routes().values().forEach(route -> route.forEach(spot -> all.add(new Bounds(spot.x(), spot.y(), 0, 0))));
        for (Bounds bounds : all) {
            left = Math.min(left, bounds.x());
            top = Math.min(top, bounds.y());
            right = Math.max(right, bounds.x() + bounds.width());
            bottom = Math.max(bottom, bounds.y() + bounds.height());
        }
        return all.isEmpty() ? new Bounds(0, 0, 0, 0) : new Bounds(left, top, right - left, bottom - top);
    }
}
