package org.mailleur.diagram.tests.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.diagram.engine.DiagramSubject;
import org.mailleur.diagram.engine.Diagrams;
import org.mailleur.diagram.export.DiagramExport;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.DiagramState;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.geometry.Placement;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramSnapshot;
import org.mailleur.diagram.layout.AutomaticLayout;
import org.mailleur.diagram.picture.DiagramPicture;
import org.mailleur.diagram.picture.PictureOptions;
import org.mailleur.diagram.tests.kit.Shown;
import org.mailleur.look.Drawing;
import org.mailleur.look.IconSource;
import org.mailleur.look.Shape;
import org.mailleur.look.SvgPainter;

/** The governance map of a report: as a person arranged it, or for the page; on any thread. */
final class PagePictureTest {

    private final Diagrams diagrams = shipped();
    private final DiagramExport export = new DiagramExport(diagrams, Shown.fonts(), IconSource.NONE);
    private final Space space = Shown.example();
    private final DiagramSubject map = diagrams.subjects(space).stream().filter(subject -> subject.title().equals("Carte de gouvernance – Diois")).findFirst()
            .orElseThrow();

    private static Diagrams shipped() {
        try {
            return Diagrams.shipped();
        } catch (org.mailleur.diagram.description.ViewpointException e) {
            throw new IllegalStateException(e);
        }
    }

    private String drawn(DiagramState state) {
        return new String(new SvgPainter().paint(export.page(map, state).orElseThrow().draw(Progress.NONE)), StandardCharsets.UTF_8);
    }

    private Geometry arranged() {
        try (var live = diagrams.open(map, diagrams.layersByDefault(map))) {
            return new AutomaticLayout(Shown.fonts(), IconSource.NONE).arrange(live, Geometry.EMPTY, Progress.NONE);
        }
    }

    private String key(String label) {
        try (var live = diagrams.open(map, diagrams.layersByDefault(map))) {
            return live.boxes().stream().filter(box -> box.label().equals(label)).map(DiagramBox::key).findFirst().orElseThrow();
        }
    }

    @Test
    void whatNobodyArrangedIsArrangedForThePageWithoutWordsOnLines() {
        String whole = drawn(DiagramState.NEW);
        assertTrue(whole.contains("communautaire</text>") && whole.contains("Remontée de besoins</text>"), "boxes and legend");
        assertFalse(whole.contains("Ambition partagée"), "no words on lines");
        Geometry seen = arranged();
        assertTrue(whole.equals(drawn(new DiagramState(seen, Optional.empty()))), "to have looked at it changes nothing");
    }

    /** A page of A4 in landscape: six points at least, where the body of the report has ten. */
    @Test
    void lettersOfTheExamplesMapCanBeReadOnAPage() {
        Drawing page = export.page(map, DiagramState.NEW).orElseThrow().draw(Progress.NONE);
        double scale = Math.min(756 / page.width(), 455 / page.height());
        double smallest = smallest(page.shapes(), scale);
        assertTrue(smallest >= 6, smallest + " points");
    }

    private static double smallest(List<Shape> shapes, double scale) {
        return shapes.stream().mapToDouble(shape -> switch (shape) {
            case Shape.Text text -> text.size() * scale;
            case Shape.Moved moved -> smallest(moved.shapes(), scale * moved.scale());
            case Shape.Group group -> smallest(group.shapes(), scale);
            default -> Double.MAX_VALUE;
        }).min().orElse(Double.MAX_VALUE);
    }

    @Test
    void whatAPersonMovedStaysWhereSheMovedIt() {
        Map<String, Placement> boxes = new HashMap<>(arranged().boxes());
        String key = key("Commission jeunesse");
        Bounds before = boxes.get(key).bounds();
        boxes.put(key, new Placement(new Bounds(before.x() + 60, before.y(), before.width(), before.height()), true, false));
        String moved = drawn(new DiagramState(new Geometry(boxes, Map.of()), Optional.empty()));
        assertTrue(moved.contains("Ambition partagée"), "as in the window");
        assertNotEquals(moved, drawn(DiagramState.NEW));
    }

    @Test
    void whatAPersonHidIsHidden() {
        Map<String, Placement> boxes = Map.of(key("Commission jeunesse"), new Placement(new Bounds(0, 0, 100, 30), false, true));
        assertFalse(drawn(new DiagramState(new Geometry(boxes, Map.of()), Optional.empty())).contains("Commission jeunesse"));
    }

    @Test
    void theLayersAreThoseThatAPersonChose() {
        String contract = "Convention territoriale globale du Diois";
        assertFalse(drawn(DiagramState.NEW).contains(contract.substring(0, 12)));
        String all = drawn(new DiagramState(Geometry.EMPTY, Optional.of(java.util.Set.copyOf(map.view().layers().stream().map(layer -> layer.name()).toList()))));
        assertTrue(all.contains(contract.substring(0, 12)), "contracts");
    }

    /** The window draws for files on other threads from a snapshot: with the same legend. */
    @Test
    void aSnapshotIsDrawnLikeTheDiagramItself() {
        try (var live = diagrams.open(map, diagrams.layersByDefault(map))) {
            DiagramPicture picture = new DiagramPicture(Shown.fonts(), Shown.icons());
            Geometry geometry = arranged();
            assertArrayEquals(new SvgPainter().paint(picture.of(live, geometry, PictureOptions.COMPLETE)),
                    new SvgPainter().paint(picture.of(DiagramSnapshot.of(live), geometry, PictureOptions.COMPLETE)));
        }
    }
}
