package org.mailleur.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.diagram.geometry.Spot;
import org.mailleur.diagram.graph.DiagramEdge;

/** Lines between boxes are drawn, led elsewhere at both ends, and deleted. */
class LinesTest {

    private static final String EDUCATION = "Commission éducation";
    private static final String COUNCIL = "Conseils municipaux";

    @TempDir
    private Path folder;

    @Test
    void aLineDrawnGoesRoundBoxesAtOnce() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            String from = sheet.key(EDUCATION);
            String to = sheet.key(COUNCIL);
            DiagramEdge made = draw(sheet, from, to);
            assertEquals(to, made.to());
            sheet.window().capture("lines-1-drawn");
            assertRightAngles(sheet.route(made.key()));
            List<Spot> way = sheet.route(made.key());
            sheet.away();
            sheet.window().keys(SWT.MOD1, 'z');
            sheet.window().until("it is gone", () -> sheet.panel().scene().edge(made.key()).isEmpty());
            sheet.window().keys(SWT.MOD1, 'y');
            sheet.window().until("it is back", () -> sheet.panel().scene().edge(made.key()).isPresent());
            assertEquals(way, sheet.route(made.key()));
            assertEquals(List.of(), sheet.desk().told());
        }
    }

    /** Chooses the tool, then draws from one box to the other without letting go. */
    private static DiagramEdge draw(Sheet sheet, String from, String to) {
        Set<String> known = sheet.edges().stream().map(DiagramEdge::key).collect(Collectors.toSet());
        sheet.window().click(sheet.tool("Remontée de besoins"));
        sheet.window().drag(sheet.canvas(), sheet.middle(from), sheet.middle(to));
        sheet.window().until("the line", () -> sheet.panel().scene().graph().edges().size() == known.size() + 1);
        return sheet.edges().stream().filter(edge -> !known.contains(edge.key())).findFirst().orElseThrow();
    }

    private static void assertRightAngles(List<Spot> way) {
        assertTrue(way.size() > 1, "it is led");
        for (int i = 1; i < way.size(); i++) {
            assertTrue(Math.abs(way.get(i).x() - way.get(i - 1).x()) < 0.5 || Math.abs(way.get(i).y() - way.get(i - 1).y()) < 0.5, "right angles: " + way);
        }
    }

    @Test
    void bothEndsAreLedElsewhere() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            String education = sheet.key(EDUCATION);
            String council = sheet.key(COUNCIL);
            String committee = sheet.key("Comité de pilotage du PEDT et du Plan mercredi");
            String health = sheet.key("Comité de pilotage du contrat local de santé");
            DiagramEdge made = draw(sheet, education, council);
            grab(sheet, made.key());
            sheet.window().drag(sheet.canvas(), sheet.end(made.key(), true), sheet.middle(health));
            sheet.window().until("the other end", () -> sheet.panel().scene().graph().edges().stream()
                    .anyMatch(edge -> edge.from().equals(education) && edge.to().equals(health)));
            String now = sheet.edge(education, health).key();
            assertRightAngles(sheet.route(now));
            grab(sheet, now);
            sheet.window().drag(sheet.canvas(), sheet.end(now, false), sheet.middle(committee));
            sheet.window().until("the other beginning", () -> sheet.panel().scene().graph().edges().stream()
                    .anyMatch(edge -> edge.from().equals(committee) && edge.to().equals(health)));
            sheet.window().capture("lines-2-led-elsewhere");
            sheet.away();
            sheet.window().keys(SWT.MOD1, 'z');
            sheet.window().keys(SWT.MOD1, 'z');
            sheet.window().until("as drawn", () -> sheet.panel().scene().graph().edges().stream()
                    .anyMatch(edge -> edge.from().equals(education) && edge.to().equals(council)));
            assertEquals(List.of(), sheet.desk().told());
        }
    }

    private static void grab(Sheet sheet, String edge) {
        sheet.window().click(sheet.canvas(), new Point(sheet.on(edge).x, sheet.on(edge).y));
        sheet.away();
        assertEquals(List.of(edge), sheet.selected());
    }

    @Test
    void aLineAndABoxAreDeletedByKey() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            String from = sheet.key(EDUCATION);
            DiagramEdge made = draw(sheet, from, sheet.key(COUNCIL));
            grab(sheet, made.key());
            sheet.window().key('\0', SWT.DEL);
            sheet.window().until("the line is gone", () -> sheet.panel().scene().edge(made.key()).isEmpty());
            sheet.click(from);
            sheet.window().key('\0', SWT.DEL);
            sheet.window().until("the box is gone", () -> sheet.panel().scene().box(from).isEmpty());
            sheet.away();
            sheet.window().keys(SWT.MOD1, 'z');
            sheet.window().keys(SWT.MOD1, 'z');
            sheet.window().until("both are back", () -> sheet.panel().scene().box(from).isPresent() && sheet.panel().scene().edge(made.key()).isPresent());
            assertEquals(List.of(), sheet.desk().told());
        }
    }
}
