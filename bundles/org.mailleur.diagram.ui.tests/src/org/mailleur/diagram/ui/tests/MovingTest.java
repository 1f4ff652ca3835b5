package org.mailleur.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.ui.internal.UiWords;
import org.mailleur.window.kit.Person;

/** Boxes are moved, resized, chosen together, aligned and arranged, by mouse and by keyboard. */
class MovingTest {

    private static final String COUNCIL = "Conseils municipaux";
    private static final String EDUCATION = "Commission éducation";

    @TempDir
    private Path folder;

    @Test
    void aBoxIsDraggedAndResizedByItsHandle() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            String council = sheet.key(COUNCIL);
            Bounds first = sheet.bounds(council);
            Point from = sheet.middle(council);
            sheet.window().drag(sheet.canvas(), from, new Point(from.x - 60, from.y + 12));
            sheet.window().until("the move", () -> sheet.panel().scene().absolute(council).x() < first.x() - 50);
            Bounds moved = sheet.bounds(council);
            assertEquals(first.width(), moved.width(), "a move keeps the size");
            Point corner = sheet.at(council, 1, 1);
            sheet.window().drag(sheet.canvas(), new Point(corner.x + 3, corner.y + 3), new Point(corner.x + 40, corner.y + 20));
            sheet.window().until("the size", () -> sheet.panel().scene().absolute(council).width() > moved.width() + 20);
            assertEquals(moved.x(), sheet.bounds(council).x(), 1, "its other corner stays");
            sheet.window().capture("moving-1-resized");
            sheet.away();
            sheet.window().keys(SWT.MOD1, 'z');
            sheet.window().keys(SWT.MOD1, 'z');
            sheet.window().until("both undone", () -> sheet.panel().scene().absolute(council).equals(first));
            assertEquals(List.of(), sheet.desk().told());
        }
    }

    @Test
    void aBoxDraggedIntoAnotherLaneChangesItsTier() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            // Both lanes in sight, however the layout arranges them.
            sheet.window().run(sheet.panel()::fit);
            String council = sheet.key(COUNCIL);
            String before = sheet.box(council).parent();
            String lane = sheet.box(sheet.key("Réseau parentalité")).parent();
            assertNotEquals(before, lane);
            Point to = sheet.at(lane, 0.35, 0.4);
            sheet.window().drag(sheet.canvas(), sheet.middle(council), to);
            sheet.window().until("the other lane", () -> sheet.panel().scene().graph().boxes().stream()
                    .anyMatch(box -> box.label().equals(COUNCIL) && lane.equals(box.parent())));
            sheet.window().capture("moving-2-other-lane");
            Point now = sheet.middle(sheet.key(COUNCIL));
            assertTrue(Math.abs(now.x - to.x) < 12 && Math.abs(now.y - to.y) < 12, "it stands where it was dropped: " + now + " not " + to);
            sheet.away();
            sheet.window().keys(SWT.MOD1, 'z');
            sheet.window().until("the lane before", () -> before.equals(sheet.panel().scene().box(sheet.key(COUNCIL)).orElseThrow().parent()));
            assertEquals(List.of(), sheet.desk().told());
        }
    }

    @Test
    void arrowsGoFromBoxToBoxAndMoveThem() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            String council = sheet.key(COUNCIL);
            sheet.click(council);
            assertEquals(List.of(council), sheet.selected());
            Bounds first = sheet.bounds(council);
            sheet.window().keys(SWT.MOD1, SWT.ARROW_RIGHT);
            sheet.window().keys(SWT.MOD1, SWT.ARROW_DOWN);
            sheet.window().until("the move", () -> sheet.panel().scene().absolute(council).x() == Math.round(first.x()) + 10
                    && sheet.panel().scene().absolute(council).y() > first.y() + 9);
            assertEquals(first.width(), sheet.bounds(council).width(), 0.5);
            sheet.window().key(SWT.ARROW_DOWN);
            sheet.window().until("another box is chosen", () -> !sheet.panel().selection().keys().equals(List.of(council)));
            assertEquals(1, sheet.selected().size());
            assertTrue(sheet.bounds(sheet.selected().getFirst()).y() > first.y(), "the next box below");
        }
    }

    @Test
    void severalAreChosenAlignedAndMovedTogether() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            String council = sheet.key(COUNCIL);
            String education = sheet.key(EDUCATION);
            sheet.click(education);
            sheet.window().holding(SWT.SHIFT, () -> sheet.window().click(sheet.canvas(), sheet.middle(council)));
            assertEquals(Set.of(council, education), Set.copyOf(sheet.selected()));
            Bounds first = sheet.bounds(education);
            sheet.menus().choose(() -> sheet.press(UiWords.ALIGN), UiWords.ALIGN_LEFT.text());
            sheet.window().until("aligned", () -> sheet.panel().scene().absolute(education).x() == sheet.panel().scene().absolute(council).x());
            assertNotEquals(first, sheet.bounds(education), "the one chosen first moves");
            sheet.window().capture("moving-3-aligned");
            Bounds one = sheet.bounds(council);
            Bounds other = sheet.bounds(education);
            Point from = sheet.middle(council);
            sheet.window().drag(sheet.canvas(), from, new Point(from.x + 30, from.y));
            sheet.window().until("both moved", () -> sheet.panel().scene().absolute(council).x() > one.x() + 20);
            assertEquals(sheet.bounds(council).x() - one.x(), sheet.bounds(education).x() - other.x(), 0.5);
            sheet.away();
            sheet.window().keys(SWT.MOD1, 'z');
            sheet.window().until("one step back", () -> sheet.panel().scene().absolute(council).equals(one) && sheet.panel().scene().absolute(education).equals(other));
        }
    }

    @Test
    void aFrameDrawnAroundBoxesChoosesThem() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            String education = sheet.key(EDUCATION);
            Point top = sheet.at(education, 0, 0);
            Point bottom = sheet.at(education, 1, 1);
            sheet.window().drag(sheet.canvas(), new Point(top.x - 8, top.y - 8), new Point(bottom.x + 8, bottom.y + 8));
            assertEquals(List.of(education), sheet.selected());
            String council = another(sheet, education);
            Point first = sheet.at(council, 0, 0);
            Point last = sheet.at(council, 1, 1);
            sheet.window().holding(SWT.SHIFT, () -> sheet.window().drag(sheet.canvas(), new Point(first.x - 8, first.y - 8), new Point(last.x + 8, last.y + 8)));
            assertEquals(Set.of(education, council), Set.copyOf(sheet.selected()));
            sheet.window().capture("moving-5-area");
            sheet.away();
            sheet.window().keys(SWT.MOD1, 'a');
            int boxes = sheet.selected().size();
            assertTrue(boxes > 20, boxes + " boxes chosen");
        }
    }

    /** Another box in sight beside whose corner is nothing but its lane. */
    private static String another(Sheet sheet, String than) {
        return sheet.window().ui(() -> sheet.panel().scene().graph().boxes().stream().filter(box -> box.kind() == BoxKind.NODE && !box.key().equals(than))
                .filter(box -> {
                    Point corner = sheet.at(box.key(), 0, 0);
                    Point end = sheet.at(box.key(), 1, 1);
                    boolean seen = corner.x > 60 && corner.y > 30 && end.x < 900 && end.y < 600;
                    Object below = sheet.panel().viewer().findObjectAt(new org.eclipse.draw2d.geometry.Point(corner.x - 8, corner.y - 8)).getModel();
                    return seen && below.equals(box.parent());
                }).map(DiagramBox::key).findFirst().orElseThrow());
    }

    @Test
    void theLayoutLeavesWhatAPersonPlaced() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            String council = sheet.key(COUNCIL);
            Point from = sheet.middle(council);
            sheet.window().drag(sheet.canvas(), from, new Point(from.x + 90, from.y - 14));
            sheet.window().until("it is pinned", () -> sheet.desk().desk().sheet(sheet.desk().desk().subjects().getFirst()).geometry().boxes().get(council).pinned());
            Bounds placed = sheet.window().ui(() -> sheet.panel().scene().geometry().boxes().get(council).bounds());
            String other = sheet.key("Conseil communautaire");
            sheet.window().run(() -> sheet.panel().selection().select(List.of()));
            int steps = sheet.window().ui(() -> sheet.panel().refreshed());
            sheet.away();
            sheet.window().keys(SWT.MOD1, 'l');
            sheet.window().until("arranged", () -> sheet.panel().refreshed() > steps);
            Person.pause(500);
            sheet.window().capture("moving-4-arranged");
            Bounds now = sheet.window().ui(() -> sheet.panel().scene().geometry().boxes().get(council).bounds());
            assertEquals(placed.x(), now.x(), 0.5, "as far from the lane's left");
            assertTrue(sheet.bounds(other).width() > 0);
            sheet.away();
            sheet.window().keys(SWT.MOD1, 'z');
            sheet.window().until("as before", () -> sheet.panel().scene().geometry().boxes().get(council).bounds().equals(placed));
            assertEquals(List.of(), sheet.desk().told());
        }
    }
}
