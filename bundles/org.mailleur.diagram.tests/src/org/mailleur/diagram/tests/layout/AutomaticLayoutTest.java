package org.mailleur.diagram.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mailleur.core.space.Progress;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.geometry.Placement;
import org.mailleur.diagram.geometry.Spot;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.diagram.graph.DiagramGraph;
import org.mailleur.diagram.layout.AutomaticLayout;
import org.mailleur.diagram.picture.EdgePainter;
import org.mailleur.diagram.picture.LabelPlaces;
import org.mailleur.diagram.picture.PlacedLabel;
import org.mailleur.diagram.picture.Places;
import org.mailleur.diagram.tests.kit.DrawnGraph;
import org.mailleur.diagram.tests.kit.Shown;

final class AutomaticLayoutTest {

    private final AutomaticLayout layout = new AutomaticLayout(Shown.fonts(), Shown.icons());

    static Stream<DiagramGraph> graphs() {
        return Stream.concat(Shown.diagrams(), Stream.of(invented(3, 12, 10), invented(4, 60, 90), invented(5, 25, 0), reached(11, 3, 6), reached(12, 9, 40),
                reached(13, 1, 5), reached(14, 14, 20)));
    }

    /** One thing, through what it acts, and whom that reaches, by chance; always the same for the same seed. */
    private static DrawnGraph reached(long seed, int through, int whom) {
        Random random = new Random(seed);
        DrawnGraph graph = new DrawnGraph().node("structure", null, "Centre social et culturel intercommunal");
        int edges = 0;
        for (int i = 0; i < through; i++) {
            graph.node("through" + i, null, "Réseau ".repeat(1 + random.nextInt(6)) + i);
            for (int j = 0; j <= random.nextInt(3); j++) {
                boolean back = random.nextBoolean();
                graph.edge("edge" + edges++, back ? "through" + i : "structure", back ? "structure" : "through" + i, j == 0 ? "" : "co-porteur");
            }
        }
        for (int i = 0; i < whom; i++) {
            graph.node("whom" + i, null, "Commune partenaire ".repeat(1 + random.nextInt(4)) + i);
            for (int j = 0; j <= random.nextInt(4); j++) {
                boolean back = random.nextBoolean();
                String by = "through" + random.nextInt(through);
                graph.edge("edge" + edges++, back ? "whom" + i : by, back ? by : "whom" + i, random.nextBoolean() ? "" : "associé");
            }
        }
        return graph.node("alone", null, "Sans aucun lien");
    }

    /** Five lanes with boxes and lines by chance, always the same for the same seed. */
    private static DrawnGraph invented(long seed, int boxes, int edges) {
        Random random = new Random(seed);
        DrawnGraph graph = new DrawnGraph();
        for (int i = 0; i < 5; i++) {
            graph.lane("lane" + i, "Niveau " + i, "#E3EEF5");
        }
        for (int i = 0; i < boxes; i++) {
            graph.node("box" + i, "lane" + random.nextInt(5), "Instance de concertation ".repeat(1 + random.nextInt(4)) + i);
        }
        for (int i = 0; i < edges; i++) {
            int from = random.nextInt(boxes);
            int to = random.nextInt(boxes);
            if (from != to) {
                graph.edge("edge" + i, "box" + from, "box" + to, i % 3 == 0 ? "" : "Besoins d’accueil " + i);
            }
        }
        return graph;
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void boxesStandInTheirHolderAndOverlapNone(DiagramGraph graph) {
        Map<String, Bounds> places = new Places(graph, layout.arrange(graph, Geometry.EMPTY, Progress.NONE)).boxes();
        assertEquals(graph.boxes().size(), places.size(), "each box has a place");
        requireApart(graph, places);
    }

    private static void requireApart(DiagramGraph graph, Map<String, Bounds> places) {
        List<DiagramBox> boxes = graph.boxes().stream().filter(box -> box.kind() != BoxKind.BORDER).toList();
        for (DiagramBox box : boxes) {
            if (box.parent() != null) {
                Bounds inner = places.get(box.key());
                Bounds outer = places.get(box.parent());
                assertTrue(inner.x() >= outer.x() - 0.2 && inner.y() >= outer.y() - 0.2 && inner.x() + inner.width() <= outer.x() + outer.width() + 0.2
                        && inner.y() + inner.height() <= outer.y() + outer.height() + 0.2, box.label() + " leaves " + box.parent() + inner + outer);
            }
        }
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                if (Objects.equals(boxes.get(i).parent(), boxes.get(j).parent())) {
                    assertFalse(meet(places.get(boxes.get(i).key()), places.get(boxes.get(j).key())), boxes.get(i).label() + " covers " + boxes.get(j).label());
                }
            }
        }
    }

    private static boolean meet(Bounds a, Bounds b) {
        return a.x() < b.x() + b.width() - 0.2 && b.x() < a.x() + a.width() - 0.2 && a.y() < b.y() + b.height() - 0.2 && b.y() < a.y() + a.height() - 0.2;
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void linesRunRoundBoxesAndWordsOnThemCoverNothing(DiagramGraph graph) {
        Geometry geometry = layout.arrange(graph, Geometry.EMPTY, Progress.NONE);
        Places places = new Places(graph, geometry);
        List<Bounds> solid = new ArrayList<>();
        graph.boxes().stream().filter(box -> box.kind() == BoxKind.NODE || box.kind() == BoxKind.LIST).forEach(box -> solid.add(places.boxes().get(box.key())));
        for (DiagramEdge edge : graph.edges()) {
            requireClear(edge, places, graph);
        }
        List<PlacedLabel> labels = new LabelPlaces(new EdgePainter(Shown.fonts())).place(graph, geometry);
        for (int i = 0; i < labels.size(); i++) {
            for (Bounds box : solid) {
                assertFalse(meet(labels.get(i).place(), box), "« " + labels.get(i).words() + " » covers a box");
            }
            for (int j = i + 1; j < labels.size(); j++) {
                assertFalse(meet(labels.get(i).place(), labels.get(j).place()), "« " + labels.get(i).words() + " » covers « " + labels.get(j).words() + " »");
            }
        }
    }

    private static void requireClear(DiagramEdge edge, Places places, DiagramGraph graph) {
        List<Spot> route = places.routes().get(edge.key());
        for (DiagramBox box : graph.boxes()) {
            if (box.kind() == BoxKind.NODE && !box.key().equals(edge.from()) && !box.key().equals(edge.to())) {
                Bounds b = places.boxes().get(box.key());
                for (int i = 1; i < route.size(); i++) {
                    Spot from = route.get(i - 1);
                    Spot to = route.get(i);
                    assertFalse(Math.max(from.x(), to.x()) > b.x() + 0.5 && Math.min(from.x(), to.x()) < b.x() + b.width() - 0.5
                            && Math.max(from.y(), to.y()) > b.y() + 0.5 && Math.min(from.y(), to.y()) < b.y() + b.height() - 0.5,
                            edge.label() + " runs through " + box.label());
                }
            }
        }
    }

    @Test
    void lanesAreAsWideAsTheDiagramAndStandInOrder() {
        DiagramGraph graph = Shown.diagram("Carte de gouvernance");
        Map<String, Bounds> places = new Places(graph, layout.arrange(graph, Geometry.EMPTY, Progress.NONE)).boxes();
        double bottom = 0;
        for (DiagramBox lane : graph.children(null)) {
            Bounds bounds = places.get(lane.key());
            assertEquals(0, bounds.x());
            assertEquals(bottom, bounds.y(), 0.2);
            assertEquals(places.get(graph.children(null).getFirst().key()).width(), bounds.width(), 0.2);
            bottom = bounds.y() + bounds.height();
        }
    }

    /** What the structure acts through stands between it and whom it reaches; lines of the same box share a trunk. */
    @Test
    void aMaillageReadsFromLeftToRight() {
        DiagramGraph graph = Shown.diagram("Maillage");
        Geometry geometry = layout.arrange(graph, Geometry.EMPTY, Progress.NONE);
        Places places = new Places(graph, geometry);
        Bounds structure = places.boxes().get(graph.boxes().stream().filter(box -> box.mapping().equals("subject")).findFirst().orElseThrow().key());
        Bounds network = places.boxes().get(graph.boxes().stream().filter(box -> box.mapping().equals("network")).findFirst().orElseThrow().key());
        assertTrue(structure.x() + structure.width() < network.x());
        graph.boxes().stream().filter(box -> box.mapping().equals("organization")).forEach(
                box -> assertTrue(places.boxes().get(box.key()).x() > network.x() + network.width(), box.label()));
        List<Double> trunks = graph.edges().stream().filter(edge -> edge.mapping().equals("membership")).map(edge -> places.routes().get(edge.key()))
                .filter(route -> route.size() == 4 && Math.max(route.getFirst().x(), route.getLast().x()) > network.x() + network.width() + 1)
                .map(route -> Double.valueOf(route.get(1).x())).distinct().toList();
        assertEquals(1, trunks.size(), trunks.toString());
    }

    @Test
    void theSameDiagramIsAlwaysArrangedAlike() {
        DiagramGraph graph = Shown.diagram("Carte de gouvernance");
        assertEquals(layout.arrange(graph, Geometry.EMPTY, Progress.NONE), new AutomaticLayout(Shown.fonts(), Shown.icons()).arrange(graph, Geometry.EMPTY, Progress.NONE));
    }

    @Test
    void whatAPersonPinnedStaysExactlyAndTheOthersMakeWay() {
        DrawnGraph graph = invented(6, 30, 30);
        Geometry before = layout.arrange(graph, Geometry.EMPTY, Progress.NONE);
        Map<String, Placement> pinned = new HashMap<>();
        for (String key : List.of("box1", "box7", "box12")) {
            Bounds b = before.boxes().get(key).bounds();
            pinned.put(key, new Placement(new Bounds(b.x() + 91.5, b.y() + 33, b.width(), b.height()), true, false));
        }
        Geometry after = layout.arrange(graph, new Geometry(pinned, Map.of()), Progress.NONE);
        pinned.forEach((key, placement) -> assertEquals(placement, after.boxes().get(key), key));
        Map<String, Bounds> places = new Places(graph, after).boxes();
        requireApart(graph, places);
        graph.edges().forEach(edge -> requireClear(edge, new Places(graph, after), graph));
    }

    @Test
    void aDiagramThatGrowsStaysTheOneThatPeopleKnow() {
        DrawnGraph graph = invented(8, 30, 30);
        Geometry before = layout.arrange(graph, Geometry.EMPTY, Progress.NONE);
        graph.node("new", "lane2", "Commission nouvelle").edge("new-edge", "new", "box3", "Avis");
        Geometry after = layout.complete(graph, before, Progress.NONE);
        for (String key : before.boxes().keySet()) {
            if (!key.startsWith("lane")) {
                assertEquals(before.boxes().get(key), after.boxes().get(key), key);
            }
        }
        requireApart(graph, new Places(graph, after).boxes());
        assertTrue(after.routes().containsKey("new-edge"));
        assertEquals(after, layout.complete(graph, after, Progress.NONE), "nothing new, nothing moves");
    }

    @Test
    void itTellsHowFarItIsAndStopsWhenThePersonAsks() {
        DrawnGraph graph = invented(10, 120, 200);
        Counting whole = new Counting(Integer.MAX_VALUE);
        layout.arrange(graph, Geometry.EMPTY, whole);
        Counting stopped = new Counting(3);
        assertThrows(CancellationException.class, () -> layout.arrange(graph, Geometry.EMPTY, stopped));
        assertTrue(stopped.told >= 3 && stopped.told < whole.told / 2, stopped.told + " of " + whole.told + " steps");
    }

    /** A person who asks to stop after some steps. */
    private static final class Counting implements Progress {

        private final int most;
        private int told;

        Counting(int most) {
            this.most = most;
        }

        @Override
        public void at(String what, int done, int total) {
            assertEquals("Disposition des éléments", what);
            assertTrue(done >= 0 && done <= total, done + " of " + total);
            told++;
        }

        @Override
        public boolean isCancelled() {
            return told >= most;
        }
    }

    @Test
    void hiddenBoxesAndTheirLinesAreNotPlaced() {
        DrawnGraph graph = invented(9, 10, 12);
        Map<String, Placement> hidden = new LinkedHashMap<>();
        hidden.put("box2", new Placement(new Bounds(5, 6, 70, 30), true, true));
        Geometry geometry = layout.arrange(graph, new Geometry(hidden, Map.of()), Progress.NONE);
        assertEquals(hidden.get("box2"), geometry.boxes().get("box2"), "remembered");
        assertFalse(new Places(graph, geometry).boxes().containsKey("box2"));
        graph.edges().stream().filter(edge -> edge.from().equals("box2") || edge.to().equals("box2"))
                .forEach(edge -> assertFalse(geometry.routes().containsKey(edge.key())));
    }
}
