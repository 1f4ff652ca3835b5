package org.mailleur.diagram.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mailleur.core.text.French;
import org.mailleur.diagram.geometry.Extent;
import org.mailleur.diagram.geometry.Spot;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.BoxStyle;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.diagram.graph.DiagramGraph;
import org.mailleur.diagram.graph.EdgeStyle;
import org.mailleur.diagram.graph.LineStyle;
import org.mailleur.look.Drawing;
import org.mailleur.look.LookFonts;
import org.mailleur.look.Palette;
import org.mailleur.look.Shape;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.College;
import org.mailleur.model.governance.Seat;

/** The kinds of things and lines that a picture shows, each with its name, and what dashes mean. Nothing else: a legend is to be read at a glance. */
final class Legend {

    private static final double SAMPLE = 44;
    private static final double SAMPLE_HEIGHT = 22;
    private static final double GAP = 8;
    private static final double COLUMN_GAP = 24;
    private static final double ROW = 28;
    private static final double SIZE = 10;

    private record Entry(List<Shape> sample, String name) {
    }

    private final LookFonts fonts;
    private final BoxPainter boxes;
    private final EdgePainter edges;
    private final Map<String, String> names;
    private final boolean heading;

    /**
     * Creates a legend.
     *
     * @param fonts   measure its words
     * @param boxes   draw samples
     * @param edges   draw samples
     * @param names   by mapping, its name; a kind without a name is not explained
     * @param heading whether it says « Légende », as on a sheet of its own
     */
    Legend(LookFonts fonts, BoxPainter boxes, EdgePainter edges, Map<String, String> names, boolean heading) {
        this.heading = heading;
        this.names = names;
        this.fonts = fonts;
        this.boxes = boxes;
        this.edges = edges;
    }

    /** Draws the legend in rows of a width; without shapes when there is nothing to explain. */
    Drawing of(DiagramGraph graph, Places places, double width) {
        List<Entry> entries = entries(graph, places);
        Drawing kinds = entries.isEmpty() ? new Drawing(0, 0, List.of()) : grid(heading ? "Légende" : "", entries, width);
        List<Entry> tones = RatingLook.keys(graph.target(), graph.boxes().stream().filter(box -> places.boxes().containsKey(box.key())).toList(),
                new Extent(SAMPLE, SAMPLE_HEIGHT)).stream().map(key -> new Entry(key.sample(), key.name())).toList();
        if (tones.isEmpty()) {
            return kinds;
        }
        Drawing ratings = grid("Fonctions : niveau le plus proche de la moyenne des critères évalués", tones, width);
        double top = kinds.shapes().isEmpty() ? 0 : kinds.height() + 2 * GAP;
        return new Drawing(Math.max(kinds.width(), ratings.width()), top + ratings.height(),
                List.of(new Shape.Moved(0, 0, kinds.shapes()), new Shape.Moved(0, top, ratings.shapes())));
    }

    /** Samples with their names in columns, below a heading. */
    private Drawing grid(String title, List<Entry> entries, double width) {
        double cell = SAMPLE + GAP + entries.stream().mapToDouble(entry -> fonts.width(entry.name(), SIZE, false)).max().orElse(0);
        int columns = (int) Math.max(1, Math.min(entries.size(), Math.floor((width + COLUMN_GAP) / (cell + COLUMN_GAP))));
        int rows = Math.ceilDiv(entries.size(), columns);
        double top = title.isEmpty() ? 0 : 22;
        List<Shape> shapes = new ArrayList<>();
        shapes.addAll(Words.of(fonts, title, 12, true, false, width).paint(0, 0, Shape.Anchor.START, Palette.SECONDARY));
        for (int i = 0; i < entries.size(); i++) {
            double x = i / rows * (cell + COLUMN_GAP);
            double y = top + i % rows * ROW;
            shapes.add(new Shape.Moved(x, y, entries.get(i).sample()));
            shapes.add(new Shape.Text(x + SAMPLE + GAP, y + SAMPLE_HEIGHT / 2 + SIZE * 0.33, Shape.Anchor.START, SIZE, false, Palette.INK, entries.get(i).name()));
        }
        return new Drawing(Math.ceilDiv(entries.size(), rows) * (cell + COLUMN_GAP) - COLUMN_GAP, top + rows * ROW - (ROW - SAMPLE_HEIGHT), shapes);
    }

    private List<Entry> entries(DiagramGraph graph, Places places) {
        List<Entry> entries = new ArrayList<>();
        Map<LineStyle, DiagramBox> states = new EnumMap<>(LineStyle.class);
        Map<String, DiagramBox> kinds = new LinkedHashMap<>();
        Map<College, DiagramBox> seats = new EnumMap<>(College.class);
        for (DiagramBox box : graph.boxes()) {
            if (places.boxes().containsKey(box.key()) && box.target() instanceof Seat seat) {
                seats.putIfAbsent(seat.getCollege(), box);
            } else if (places.boxes().containsKey(box.key()) && (box.kind() == BoxKind.NODE || box.kind() == BoxKind.BORDER) && !RatingLook.isRating(box)) {
                kinds.merge(box.mapping(), box, (old, now) -> plainer(old, now, each -> each.style().borderLine()));
                states.putIfAbsent(box.style().borderLine(), box);
            }
        }
        kinds.forEach((mapping, box) -> name(mapping).ifPresent(name -> entries.add(new Entry(sample(box, LineStyle.SOLID), name))));
        seats.forEach((college, box) -> entries.add(new Entry(seat(box), "Siège\u00a0: "
                + French.label(BasePackage.Literals.COLLEGE.getEEnumLiteral(college.getValue())))));
        Map<String, DiagramEdge> lines = new LinkedHashMap<>();
        for (DiagramEdge edge : graph.edges()) {
            if (places.routes().containsKey(edge.key())) {
                lines.merge(edge.mapping(), edge, (old, now) -> plainer(old, now, each -> each.style().line()));
            }
        }
        lines.forEach((mapping, edge) -> name(mapping).ifPresent(name -> entries.add(new Entry(sample(edge), name))));
        if (!entries.isEmpty()) {
            state(states, LineStyle.DASH, "souhaité, à imaginer", entries);
            state(states, LineStyle.DASH_DOT, "en développement", entries);
            state(states, LineStyle.DOT, "prévu", entries);
        }
        return entries;
    }

    private Optional<String> name(String mapping) {
        return Optional.ofNullable(names.get(mapping)).filter(name -> !name.isBlank());
    }

    /** The kind itself is shown by what is neither wished for nor in development. */
    private static <T> T plainer(T old, T now, Function<T, LineStyle> line) {
        return line.apply(old) != LineStyle.SOLID && line.apply(now) == LineStyle.SOLID ? now : old;
    }

    private void state(Map<LineStyle, DiagramBox> states, LineStyle line, String name, List<Entry> entries) {
        DiagramBox box = states.get(line);
        if (box != null) {
            entries.add(new Entry(sample(plain(box), line), name));
        }
    }

    /** A box that says nothing but how its border is drawn. */
    private static DiagramBox plain(DiagramBox box) {
        BoxStyle style = new BoxStyle(BoxStyle.Figure.RECTANGLE, "", Palette.PAPER, Palette.SECONDARY, 1.5, box.style().borderLine(), 4, Palette.INK, SIZE, false,
                false, "", BoxStyle.Alignment.CENTER, true, 0, 0);
        return new DiagramBox(box.key(), box.mapping(), box.kind(), null, null, "", "", style);
    }

    private List<Shape> sample(DiagramBox box, LineStyle line) {
        BoxStyle s = box.style();
        BoxStyle style = new BoxStyle(s.figure(), s.image(), s.fill(), s.border(), Math.min(2, s.borderWidth()), line, Math.min(8, s.corner()), s.ink(), SIZE,
                false, false, s.icon(), BoxStyle.Alignment.CENTER, true, 0, 0);
        DiagramBox sample = new DiagramBox(box.key(), box.mapping(), box.kind(), box.target(), null, "", "", style);
        return boxes.paint(sample, new Extent(SAMPLE, SAMPLE_HEIGHT));
    }

    /** A seat as it stands in its body, with its three letters. */
    private List<Shape> seat(DiagramBox box) {
        DiagramBox sample = new DiagramBox(box.key(), box.mapping(), box.kind(), box.target(), null, box.label().split("\u00a0")[0], "", box.style());
        Extent size = boxes.natural(sample);
        double scale = (SAMPLE_HEIGHT + 2) / size.height();
        return List.of(new Shape.Moved((SAMPLE - size.width() * scale) / 2, -1, scale, boxes.paint(sample, size)));
    }

    private List<Shape> sample(DiagramEdge edge) {
        EdgeStyle s = edge.style();
        EdgeStyle style = new EdgeStyle(LineStyle.SOLID, s.colour(), s.width(), s.atBegin(), s.atEnd(), EdgeStyle.Routing.STRAIGHT, s.ink(), s.fontSize(), false,
                false);
        DiagramEdge sample = new DiagramEdge(edge.key(), edge.mapping(), edge.target(), "", "", "", "", "", "", style);
        return edges.paint(sample, List.of(new Spot(0, SAMPLE_HEIGHT / 2), new Spot(SAMPLE, SAMPLE_HEIGHT / 2)));
    }
}
