package org.mailleur.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.window.kit.Person;

/** Things are drawn from the palette: by a drag, by keyboard alone; and they are named where they stand. */
class PaletteTest {

    private static final String COUNCIL = "Conseils municipaux";

    @TempDir
    private Path folder;

    private static void untilNamed(Sheet sheet, String name) {
        sheet.window().until("the name " + name, () -> sheet.panel().scene().graph().boxes().stream().anyMatch(box -> box.label().equals(name)));
    }

    @Test
    void aToolDraggedOntoTheSheetDrawsThere() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            Control tool = sheet.tool("Forum d’habitants");
            Point to = sheet.at(sheet.box(sheet.key("Réseau parentalité")).parent(), 0.3, 0.3);
            Point from = sheet.window().ui(() -> new Point(60, tool.getSize().y / 2));
            sheet.window().drag(tool, from, sheet.canvas(), to);
            sheet.untilNaming();
            sheet.window().keys(SWT.MOD1, 'a');
            sheet.window().type("forum du marche");
            sheet.window().key(SWT.CR);
            untilNamed(sheet, "forum du marche");
            Point stands = sheet.middle(sheet.key("forum du marche"));
            assertTrue(Math.abs(stands.x - to.x) < 12 && Math.abs(stands.y - to.y) < 12, "it stands where it was dropped: " + stands + " not " + to);
            sheet.window().capture("palette-1-dragged");
            assertEquals(List.of(), sheet.desk().told());
        }
    }

    @Test
    void escapePutsAToolBack() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            int boxes = sheet.panel().scene().graph().boxes().size();
            sheet.window().click(sheet.tool("Commission"));
            sheet.window().key(SWT.ESC);
            Point free = sheet.at(sheet.box(sheet.key("Réseau parentalité")).parent(), 0.3, 0.3);
            sheet.window().click(sheet.canvas(), free);
            Person.pause(300);
            assertEquals(boxes, sheet.window().ui(() -> Integer.valueOf(sheet.panel().scene().graph().boxes().size())).intValue());
        }
    }

    @Test
    void byKeyboardAloneAThingIsDrawnNamedConnectedAndMoved() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            sheet.window().key('\0', SWT.F6);
            for (int i = 0; i < 3; i++) {
                sheet.window().key('\0', SWT.ARROW_DOWN);
            }
            sheet.window().until("the tool", () -> "Commission".equals(sheet.window().display().getFocusControl().getData("label")));
            sheet.window().key(SWT.CR);
            sheet.untilNaming();
            sheet.window().keys(SWT.MOD1, 'a');
            sheet.window().type("clavier");
            sheet.window().key(SWT.CR);
            untilNamed(sheet, "clavier");
            String made = sheet.key("clavier");
            sheet.window().until("it is chosen", () -> sheet.panel().selection().keys().equals(List.of(made)));
            Bounds first = sheet.bounds(made);
            assertTrue(sheet.window().ui(() -> sheet.panel().scene().children(sheet.panel().scene().box(made).orElseThrow().parent())).stream()
                    .filter(each -> !each.equals(made)).map(sheet::bounds).noneMatch(each -> overlap(each, first)), "it stands on no other box");
            sheet.window().keys(SWT.MOD1, SWT.ARROW_RIGHT);
            sheet.window().until("it moved", () -> sheet.panel().scene().absolute(made).x() > first.x());
            int edges = sheet.edges().size();
            sheet.menus().choose(() -> sheet.window().keys(SWT.SHIFT, SWT.F10), "Impulsion vers…");
            sheet.window().until("the list", () -> sheet.window().display().getFocusControl() instanceof org.eclipse.swt.widgets.List);
            sheet.window().capture("palette-2-connect-to");
            sheet.window().key('\0', SWT.ARROW_DOWN);
            sheet.window().key(SWT.CR);
            sheet.window().until("the line", () -> sheet.panel().scene().graph().edges().size() == edges + 1);
            assertTrue(sheet.edges().stream().anyMatch(edge -> edge.from().equals(made)), "it begins at the new box");
            sheet.window().capture("palette-3-keyboard");
            assertEquals(List.of(), sheet.desk().told());
        }
    }

    static boolean overlap(Bounds one, Bounds other) {
        return one.x() < other.x() + other.width() && other.x() < one.x() + one.width() && one.y() < other.y() + other.height() && other.y() < one.y() + one.height();
    }

    @Test
    void aNameIsTypedAfterF2AfterADoubleClickOrAtOnce() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            String council = sheet.key(COUNCIL);
            sheet.click(council);
            sheet.window().key('\0', SWT.F2);
            sheet.untilNaming();
            sheet.window().type("assemblees");
            sheet.window().key(SWT.CR);
            untilNamed(sheet, "assemblees");
            sheet.window().doubleClick(sheet.canvas(), sheet.middle(council));
            sheet.away();
            sheet.untilNaming();
            sheet.window().type("mairies");
            sheet.window().key(SWT.CR);
            untilNamed(sheet, "mairies");
            sheet.window().until("the field is gone", () -> !(sheet.window().display().getFocusControl() instanceof org.eclipse.swt.widgets.Text));
            sheet.window().type("conseils");
            sheet.untilNaming();
            sheet.window().key(SWT.CR);
            untilNamed(sheet, "conseils");
            sheet.window().key('\0', SWT.F2);
            sheet.untilNaming();
            sheet.window().type("autre");
            sheet.window().key(SWT.ESC);
            Person.pause(200);
            assertEquals("conseils", sheet.window().ui(() -> sheet.panel().scene().box(council).map(DiagramBox::label).orElse("")), "Escape leaves the name");
            assertEquals(List.of(), sheet.desk().told());
        }
    }
}
