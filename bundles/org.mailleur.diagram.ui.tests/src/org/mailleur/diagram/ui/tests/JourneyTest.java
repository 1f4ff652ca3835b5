package org.mailleur.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.ui.internal.UiWords;
import org.mailleur.diagram.ui.internal.panel.DiagramPanel;
import org.mailleur.window.kit.ExampleCopy;
import org.mailleur.window.kit.Person;

/** A delegate adds a commission to the map: draws, names, connects and moves it, thinks again, saves, and finds all of it the next day. */
class JourneyTest {

    private static final String NAME = "commission mobile";
    private static final String STEERING = "Comité de pilotage de la CTG";

    @TempDir
    private Path folder;

    @Test
    void aCommissionIsDrawnNamedConnectedMovedUndoneSavedAndFoundAgain() throws Exception {
        ExampleCopy.to(folder);
        Geometry kept;
        Map<String, String> words;
        ImageData before;
        try (Window window = new Window(); Desk desk = new Desk(window, folder)) {
            DiagramPanel panel = desk.open("governanceMap");
            draw(window, desk, panel);
            assertFalse(window.ui(() -> desk.session().dirtyFiles()).isEmpty(), "there is something to save");
            window.run(panel::fit);
            window.run(() -> panel.selection().select(List.of()));
            before = window.capture("journey-2-before-saving");
            assertEquals(List.of(), desk.session().saveAll());
            assertEquals(List.of(), window.ui(() -> desk.session().dirtyFiles()));
            kept = window.ui(() -> desk.desk().sheet(desk.desk().subjects().getFirst()).geometry());
            words = words(window, panel);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertTrue(files.anyMatch(file -> file.toString().endsWith(".dispositions")), "positions lie beside the model");
        }
        try (Window window = new Window(); Desk desk = new Desk(window, folder)) {
            DiagramPanel panel = desk.open("governanceMap");
            assertEquals(words, words(window, panel));
            assertEquals(kept, window.ui(() -> desk.desk().sheet(desk.desk().subjects().getFirst()).geometry()));
            window.run(panel::fit);
            ImageData after = window.capture("journey-3-reopened");
            assertSamePicture(sheet(before), sheet(after));
            assertEquals(List.of(), desk.told());
        }
    }

    private static void draw(Window window, Desk desk, DiagramPanel panel) {
        Control sheet = window.ui(() -> panel.viewer().getControl());
        // Draw.
        window.click(row(window, "Commission"));
        Point free = free(window, desk, panel);
        window.click(sheet, free);
        window.until("the field for the name", () -> window.display().getFocusControl() instanceof org.eclipse.swt.widgets.Text);
        // Name.
        Person.pause(300);
        window.keys(SWT.MOD1, 'a');
        window.type(NAME);
        window.key(SWT.CR);
        window.until("the name", () -> panel.scene().graph().boxes().stream().anyMatch(box -> box.label().equals(NAME)));
        String commission = desk.key(panel, NAME);
        // Connect.
        String steering = desk.key(panel, STEERING);
        int edges = window.ui(() -> panel.scene().graph().edges().size());
        window.click(row(window, "Remontée de besoins"));
        window.click(sheet, desk.middle(panel, commission));
        window.click(sheet, desk.middle(panel, steering));
        window.until("the edge", () -> panel.scene().graph().edges().size() == edges + 1);
        window.capture("journey-1-connected");
        window.key(SWT.ESC);
        // Move.
        Bounds first = window.ui(() -> panel.scene().absolute(commission));
        Point middle = desk.middle(panel, commission);
        window.drag(sheet, middle, new Point(middle.x + 60, middle.y + 10));
        window.until("the move", () -> !panel.scene().absolute(commission).equals(first));
        Bounds moved = window.ui(() -> panel.scene().absolute(commission));
        // Undo three times: the move, the edge, the name.
        for (int i = 0; i < 3; i++) {
            Sheet.press(window, UiWords.UNDO);
        }
        window.until("three steps back", () -> panel.scene().box(commission).filter(box -> !box.label().equals(NAME)).isPresent());
        assertEquals(edges, window.ui(() -> panel.scene().graph().edges().size()));
        assertNotEquals(moved, window.ui(() -> panel.scene().absolute(commission)));
        // Redo.
        for (int i = 0; i < 3; i++) {
            Sheet.press(window, UiWords.REDO);
        }
        window.until("three steps forth", () -> panel.scene().absolute(commission).equals(moved));
        assertEquals(edges + 1, window.ui(() -> panel.scene().graph().edges().size()));
        assertEquals(List.of(), desk.told());
    }

    /** A place in the lane of the steering committee where no box stands, in sight. */
    private static Point free(Window window, Desk desk, DiagramPanel panel) {
        return window.ui(() -> {
            String lane = panel.scene().box(desk.key(panel, STEERING)).orElseThrow().parent();
            Bounds bounds = panel.scene().absolute(lane);
            for (double y = bounds.y() + 30; y < bounds.y() + bounds.height() - 20; y += 10) {
                for (double x = bounds.x() + 230; x < bounds.x() + 900; x += 10) {
                    double px = x;
                    double py = y;
                    boolean free = panel.scene().graph().boxes().stream().filter(box -> lane.equals(box.parent())).map(box -> panel.scene().absolute(box.key()))
                            .noneMatch(box -> px > box.x() - 110 && px < box.x() + box.width() + 110 && py > box.y() - 40 && py < box.y() + box.height() + 40);
                    Point at = desk.at(panel, x, y);
                    if (free && at.x > 40 && at.y > 20 && at.x < 1000 && at.y < 620) {
                        return at;
                    }
                }
            }
            throw new AssertionError("No free place in sight");
        });
    }

    static Control row(Window window, String label) {
        List<Control> rows = window.all(Control.class, control -> label.equals(control.getData("label")));
        if (rows.isEmpty()) {
            throw new AssertionError("No tool " + label);
        }
        return rows.getFirst();
    }

    private static Map<String, String> words(Window window, DiagramPanel panel) {
        return window.ui(() -> {
            Map<String, String> words = new TreeMap<>();
            panel.scene().graph().boxes().forEach(box -> words.put(box.key(), box.label()));
            panel.scene().graph().edges().forEach(edge -> words.put(edge.key(), edge.from() + " " + edge.label() + " " + edge.to()));
            return words;
        });
    }

    /** Where two edges cross, the one drawn last lies on top: a handful of points, which nobody sees. */
    private static void assertSamePicture(int[] before, int[] after) {
        assertEquals(before.length, after.length);
        int different = 0;
        for (int i = 0; i < before.length; i++) {
            different += before[i] == after[i] ? 0 : 1;
        }
        assertTrue(different < before.length / 10_000, different + " points differ");
    }

    /** The part of the window that shows the sheet, without palette and buttons. */
    private static int[] sheet(ImageData data) {
        int left = 270 * data.width / Window.LAPTOP.x;
        int top = 50 * data.height / Window.LAPTOP.y;
        int width = data.width - left - 20;
        int height = data.height - top - 40;
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            data.getPixels(left, top + y, width, pixels, y * width);
        }
        return pixels;
    }
}
