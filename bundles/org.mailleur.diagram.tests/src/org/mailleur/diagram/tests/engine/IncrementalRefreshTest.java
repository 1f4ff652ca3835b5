package org.mailleur.diagram.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mailleur.core.change.RecordedCommand;
import org.mailleur.core.space.Space;
import org.mailleur.diagram.description.LayerDescription;
import org.mailleur.diagram.description.ViewpointException;
import org.mailleur.diagram.engine.DiagramSubject;
import org.mailleur.diagram.engine.Diagrams;
import org.mailleur.diagram.engine.LiveDiagram;
import org.mailleur.diagram.graph.DiagramChange;
import org.mailleur.diagram.graph.DiagramGraph;
import org.mailleur.diagram.graph.DiagramItem;
import org.mailleur.diagram.tests.kit.OpenSpaces;
import org.mailleur.diagram.tests.kit.RandomChanges;

/** After any changes, a diagram that followed them is the same as one built anew, and what it told is what changed. */
class IncrementalRefreshTest {

    private static final int SEEDS = Integer.getInteger("mailleur.seeds", 500).intValue();
    private static final int EXAMPLE_SEEDS = SEEDS / 12;

    private static Diagrams diagrams;

    private int steps;
    private int seen;

    @BeforeAll
    static void read() throws ViewpointException {
        diagrams = Diagrams.shipped();
    }

    @Test
    void generatedFederations() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            follow(OpenSpaces.generated(150 + seed % 7 * 40, seed), seed);
        }
        assertTrue(seen > steps / 5, seen + " of " + steps + " changes showed on a diagram");
    }

    @Test
    void example() throws IOException {
        for (int seed = 0; seed < EXAMPLE_SEEDS; seed++) {
            follow(OpenSpaces.example(), 10_000 + seed);
        }
        assertTrue(seen > steps / 5, seen + " of " + steps + " changes showed on a diagram");
    }

    private void follow(Space space, int seed) {
        Random random = new Random(seed);
        List<DiagramSubject> subjects = diagrams.subjects(space);
        DiagramSubject subject = subjects.get(random.nextInt(subjects.size()));
        Set<String> layers = subject.view().layers().stream().map(LayerDescription::name).filter(name -> random.nextInt(3) > 0).collect(Collectors.toSet());
        try (LiveDiagram live = diagrams.open(subject, layers)) {
            RandomChanges changes = new RandomChanges(space, seed, () -> looked(live));
            live.listen(change -> {
                // What it tells is what the refresh returns.
            });
            for (int round = 0; round < 3 && subject.target().eResource() != null; round++) {
                int count = 1 + random.nextInt(4);
                RecordedCommand command = new RecordedCommand("Essai", space.resources().getResources(), () -> {
                    for (int i = 0; i < count; i++) {
                        changes.one();
                    }
                });
                String where = "seed " + seed + ", " + subject.id() + ", round " + round;
                step(live, command::execute, where);
                if (random.nextInt(3) == 0) {
                    step(live, command::undo, where + ", undone");
                }
            }
        }
    }

    private static List<EObject> looked(LiveDiagram live) {
        return Stream.concat(Stream.of(live.subject().target()), Stream.concat(live.boxes().stream(), live.edges().stream()).map(DiagramItem::target)).toList();
    }

    private void step(LiveDiagram live, Runnable change, String where) {
        Shown before = Shown.of(live);
        change.run();
        DiagramChange told = live.flush();
        if (live.subject().target().eResource() == null) {
            return;
        }
        steps++;
        seen += told.isEmpty() ? 0 : 1;
        Shown now = Shown.of(live);
        try (LiveDiagram fresh = diagrams.open(live.subject(), live.layers())) {
            Shown anew = Shown.of(fresh);
            assertEquals(anew.title(), now.title(), where);
            assertEquals(anew.items().keySet(), now.items().keySet(), where);
            anew.items().forEach((key, item) -> assertEquals(item, now.items().get(key), where));
            assertEquals(anew.orders(), now.orders(), where);
            assertEquals(List.copyOf(fresh.boxes()), List.copyOf(live.boxes()), where);
            assertEquals(List.copyOf(fresh.edges()), List.copyOf(live.edges()), where);
        }
        assertEquals(difference(before, now), told, where);
    }

    private static DiagramChange difference(Shown before, Shown now) {
        Set<String> added = new HashSet<>(now.items().keySet());
        added.removeAll(before.items().keySet());
        Set<String> removed = new HashSet<>(before.items().keySet());
        removed.removeAll(now.items().keySet());
        Set<String> changed = before.items().keySet().stream().filter(key -> now.items().containsKey(key) && !now.items().get(key).equals(before.items().get(key)))
                .collect(Collectors.toSet());
        Set<String> ordered = before.orders().keySet().stream().filter(now.orders()::containsKey).filter(key -> {
            List<String> old = before.orders().get(key).stream().filter(now.orders().get(key)::contains).toList();
            return !old.equals(now.orders().get(key).stream().filter(before.orders().get(key)::contains).toList());
        }).collect(Collectors.toSet());
        return new DiagramChange(added, removed, changed, ordered, !before.title().equals(now.title()));
    }

    private record Shown(String title, Map<String, DiagramItem> items, Map<String, List<String>> orders) {

        static Shown of(DiagramGraph graph) {
            Map<String, DiagramItem> items = new LinkedHashMap<>();
            Map<String, List<String>> orders = new LinkedHashMap<>();
            orders.put("", graph.children(null).stream().map(DiagramItem::key).toList());
            graph.boxes().forEach(box -> {
                items.put(box.key(), box);
                orders.put(box.key(), graph.children(box.key()).stream().map(DiagramItem::key).toList());
            });
            graph.edges().forEach(edge -> items.put(edge.key(), edge));
            return new Shown(graph.title(), items, orders);
        }
    }
}
