package org.mailleur.diagram.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mailleur.core.space.Space;
import org.mailleur.diagram.description.LayerDescription;
import org.mailleur.diagram.description.ViewpointException;
import org.mailleur.diagram.engine.DiagramSubject;
import org.mailleur.diagram.engine.Diagrams;
import org.mailleur.diagram.engine.LiveDiagram;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.tests.kit.NaiveDiagram;
import org.mailleur.diagram.tests.kit.OpenSpaces;

/** The engine's boxes, holders, edges, words and styles are those that the specification says, worked out a second time and plainly. */
class WhatTheSpecificationSaysTest {

    private static final int GENERATED = 12;

    private static Diagrams diagrams;

    @BeforeAll
    static void read() throws ViewpointException {
        diagrams = Diagrams.shipped();
    }

    @Test
    void example() throws IOException, ReflectiveOperationException {
        assertTrue(compare(OpenSpaces.example()) > 2_000, "the example shows little");
    }

    @Test
    void generatedFederations() throws IOException, ReflectiveOperationException {
        int shown = 0;
        for (int seed = 0; seed < GENERATED; seed++) {
            shown += compare(OpenSpaces.generated(200 + 60 * seed, seed));
        }
        assertTrue(shown > 2_000, "the federations show little");
    }

    private static int compare(Space space) throws ReflectiveOperationException {
        int shown = 0;
        for (DiagramSubject subject : diagrams.subjects(space)) {
            Set<String> all = subject.view().layers().stream().map(LayerDescription::name).collect(Collectors.toSet());
            for (Set<String> layers : List.of(all, diagrams.layersByDefault(subject))) {
                try (LiveDiagram live = diagrams.open(subject, layers)) {
                    List<String> expected = NaiveDiagram.lines(diagrams.viewpoint(), subject.view(), subject.target(), layers);
                    List<String> lines = lines(live);
                    for (int i = 0; i < Math.min(expected.size(), lines.size()); i++) {
                        assertEquals(expected.get(i), lines.get(i), subject.id());
                    }
                    assertEquals(expected.size(), lines.size(), subject.id());
                    assertEquals(List.of(), live.problems(), subject.id());
                    shown += lines.size();
                }
            }
        }
        return shown;
    }

    private static List<String> lines(LiveDiagram live) {
        List<String> lines = new ArrayList<>();
        Map<String, String> paths = new HashMap<>();
        for (DiagramBox box : live.boxes()) {
            String holder = box.parent() == null ? "#" + id(live.subject().target()) : paths.get(box.parent());
            paths.put(box.key(), holder + "/" + box.mapping() + "#" + id(box.target()));
            lines.add("box " + paths.get(box.key()) + " | " + box.label() + " | " + box.tooltip() + " | " + box.style().fill() + box.style().borderLine());
        }
        live.edges().forEach(edge -> lines.add("edge " + edge.mapping() + "#" + id(edge.target()) + " " + paths.get(edge.from()) + " > " + paths.get(edge.to()) + " | "
                + edge.label() + " | " + edge.style().colour() + edge.style().line()));
        return lines.stream().sorted().toList();
    }

    private static String id(EObject element) {
        return element.eResource().getURIFragment(element);
    }
}
