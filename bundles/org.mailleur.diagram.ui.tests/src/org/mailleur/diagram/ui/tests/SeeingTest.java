package org.mailleur.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.Viewport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.territory.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.DiagramPositions;
import org.mailleur.diagram.geometry.PositionsFile;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.ui.internal.UiWords;
import org.mailleur.window.kit.Person;

/** A person finds the way on a view: zooms, goes elsewhere by the thumbnail, hides and shows, searches, copies. */
class SeeingTest {

    private static final String SEATS = "Composition des instances";

    private static final String EDUCATION = "Commission éducation";

    @TempDir
    private Path folder;

    private static Viewport viewport(Sheet sheet) {
        return sheet.panel().viewer().canvas().getViewport();
    }

    private static int percent(Sheet sheet) {
        return sheet.window().all(ToolBar.class, bar -> true).stream().flatMap(bar -> sheet.window().ui(() -> List.of(bar.getItems())).stream())
                .map(item -> sheet.window().ui(item::getText)).filter(text -> text.endsWith("\u00a0%")).map(text -> Integer.valueOf(text.replaceAll("\\D", "")))
                .findFirst().orElseThrow().intValue();
    }

    @Test
    void zoomIsChangedByKeysAndButtons() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            sheet.away();
            int first = percent(sheet);
            sheet.window().keys(SWT.MOD1, '+');
            assertTrue(percent(sheet) > first, "larger");
            sheet.window().keys(SWT.MOD1, '-');
            assertTrue(percent(sheet) <= first, "smaller again");
            sheet.window().keys(SWT.MOD1, '1');
            assertEquals(100, percent(sheet));
            sheet.window().keys(SWT.MOD1, '0');
            int whole = percent(sheet);
            assertTrue(whole < 60, "all of it fits at " + whole);
            sheet.press(UiWords.ZOOM_IN);
            assertTrue(percent(sheet) > whole);
            sheet.press(UiWords.ZOOM_FIT);
            assertEquals(whole, percent(sheet));
        }
    }

    @Test
    void theThumbnailLeadsElsewhere() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            Control overview = sheet.window().all(Control.class, each -> each.getClass().getSimpleName().equals("Overview")).getFirst();
            org.eclipse.draw2d.geometry.Point before = sheet.window().ui(() -> viewport(sheet).getViewLocation().getCopy());
            Point size = sheet.window().ui(overview::getSize);
            sheet.window().click(overview, new Point(size.x - 30, size.y / 2));
            org.eclipse.draw2d.geometry.Point after = sheet.window().ui(() -> viewport(sheet).getViewLocation().getCopy());
            assertTrue(after.x > before.x + 200, "from " + before + " to " + after);
            sheet.window().drag(overview, new Point(size.x - 30, size.y / 2), new Point(40, size.y / 2));
            assertTrue(sheet.window().ui(() -> Integer.valueOf(viewport(sheet).getViewLocation().x)).intValue() < after.x - 100, "back by a drag");
        }
    }

    @Test
    void layersAreTurnedOnAndOff() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            int boxes = sheet.window().ui(() -> Integer.valueOf(sheet.panel().scene().graph().boxes().size())).intValue();
            sheet.menus().choose(() -> sheet.press(UiWords.LAYERS), "Contrats");
            sheet.window().until("the contracts", () -> sheet.panel().scene().graph().boxes().size() > boxes);
            assertEquals(List.of(), sheet.window().ui(() -> sheet.desk().session().dirtyFiles()), "to look is no change");
            assertTrue(!sheet.window().ui(() -> Boolean.valueOf(sheet.desk().session().commands().canUndo())).booleanValue());
            sheet.window().capture("seeing-1-contracts");
            List<DiagramBox> all = sheet.window().ui(() -> List.copyOf(sheet.panel().scene().graph().boxes()));
            List<DiagramBox> inLanes = all.stream().filter(box -> box.key().startsWith("contract#")).toList();
            for (DiagramBox contract : inLanes) {
                for (DiagramBox other : all) {
                    if (!other.key().equals(contract.key()) && contract.parent() != null && contract.parent().equals(other.parent())) {
                        assertTrue(!PaletteTest.overlap(sheet.bounds(contract.key()), sheet.bounds(other.key())), contract.label() + " lies on " + other.label());
                    }
                }
            }
            sheet.menus().choose(() -> sheet.press(UiWords.LAYERS), "Contrats");
            sheet.window().until("without them", () -> sheet.panel().scene().graph().boxes().size() == boxes);
            assertEquals(List.of(), sheet.desk().told());
        }
    }

    @Test
    void aRealSaveKeepsTheLayersThatWereLookedAt() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            int boxes = sheet.window().ui(() -> Integer.valueOf(sheet.panel().scene().graph().boxes().size())).intValue();
            sheet.menus().choose(() -> sheet.press(UiWords.LAYERS), "Contrats");
            sheet.window().until("the contracts", () -> sheet.panel().scene().graph().boxes().size() > boxes);
            String key = sheet.key(EDUCATION);
            sheet.click(key);
            sheet.window().keys(SWT.MOD1, SWT.ARROW_RIGHT);
            sheet.window().until("something to save", () -> !sheet.desk().session().dirtyFiles().isEmpty());
            assertEquals(List.of(), sheet.window().ui(() -> sheet.desk().session().saveAll()));
        }
        DiagramPositions kept = PositionsFile.read(PositionsFile.beside(folder.resolve("diois.territoire"))).positions();
        assertTrue(kept.diagrams().values().stream().anyMatch(state -> state.layers().orElse(Set.of()).contains("contracts")), kept.diagrams().toString());
    }

    @Test
    void seatsStandInRowsAlongTheLowerBorderOfTheirBody() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            Bounds before = sheet.bounds(sheet.key(Sheet.STEERING));
            sheet.menus().choose(() -> sheet.press(UiWords.LAYERS), SEATS);
            sheet.window().until("the seats", () -> sheet.panel().scene().graph().boxes().stream().anyMatch(box -> box.kind() == BoxKind.BORDER));
            sheet.window().capture("seeing-5-seats");
            requireRows(sheet);
            sheet.menus().choose(() -> sheet.press(UiWords.LAYERS), SEATS);
            sheet.window().until("no seats", () -> sheet.panel().scene().graph().boxes().stream().noneMatch(box -> box.kind() == BoxKind.BORDER));
            assertEquals(before.height(), sheet.bounds(sheet.key(Sheet.STEERING)).height(), 0.2, "as high as before");
        }
    }

    /** Each seat is within its body, below its words, and on no other seat. */
    private static void requireRows(Sheet sheet) {
        List<DiagramBox> seats = sheet.window().ui(() -> sheet.panel().scene().graph().boxes().stream().filter(box -> box.kind() == BoxKind.BORDER).toList());
        for (DiagramBox seat : seats) {
            DiagramBox holder = sheet.box(seat.parent());
            Bounds body = sheet.bounds(seat.parent());
            Bounds at = sheet.bounds(seat.key());
            double words = sheet.window().ui(() -> sheet.panel().scene().brushes().boxes().height(holder, body.width()));
            assertTrue(at.x() >= body.x() && at.x() + at.width() <= body.x() + body.width() && at.y() >= body.y() + words - 1
                    && at.y() + at.height() <= body.y() + body.height(), seat.label() + at + " leaves " + holder.label() + body);
            assertTrue(seats.stream().filter(other -> other != seat && other.parent().equals(seat.parent()))
                    .noneMatch(other -> PaletteTest.overlap(at, sheet.bounds(other.key()))), seat.label() + " lies on another seat");
        }
    }

    /** No body and no network lies on another. */
    private static void requireApart(Sheet sheet) {
        List<DiagramBox> boxes = sheet.window().ui(() -> sheet.panel().scene().graph().boxes().stream().filter(box -> box.kind() == BoxKind.NODE).toList());
        for (DiagramBox box : boxes) {
            assertTrue(boxes.stream().filter(other -> other != box).noneMatch(other -> PaletteTest.overlap(sheet.bounds(box.key()), sheet.bounds(other.key()))),
                    box.label() + " lies on another");
        }
    }

    /** A steering committee of fifteen: two or three rows, and the lanes make room. */
    @Test
    void manySeatsHaveSeveralRows() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            sheet.menus().choose(() -> sheet.press(UiWords.LAYERS), SEATS);
            sheet.window().until("the seats", () -> sheet.panel().scene().graph().boxes().stream().anyMatch(box -> box.kind() == BoxKind.BORDER));
            EditingSession session = sheet.desk().session();
            GovernanceBody body = sheet.window().ui(() -> session.space().roots(Territory.class).stream().flatMap(each -> each.getBodies().stream())
                    .filter(each -> each.getName().equals(Sheet.STEERING)).findFirst().orElseThrow());
            int few = body.getSeats().size();
            sheet.window().run(() -> session.change("Sièges", () -> {
                while (body.getSeats().size() < 15) {
                    body.getSeats().add(EcoreUtil.copy(body.getSeats().getFirst()));
                }
            }));
            sheet.window().until("fifteen seats", () -> sheet.panel().scene().graph().children(sheet.key(Sheet.STEERING)).size() == 15);
            requireRows(sheet);
            sheet.window().capture("seeing-6-fifteen-seats");
            requireApart(sheet);
            sheet.window().run(() -> session.commands().undo());
            sheet.window().until("as before", () -> sheet.panel().scene().graph().children(sheet.key(Sheet.STEERING)).size() == few);
            requireRows(sheet);
        }
    }

    @Test
    void whatIsHiddenIsCountedAndShownAgain() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            String education = sheet.key(EDUCATION);
            sheet.click(education);
            sheet.menus().choose(() -> sheet.window().keys(SWT.SHIFT, SWT.F10), UiWords.HIDE.text());
            sheet.window().until("it is hidden", () -> sheet.panel().selection().part(education).isEmpty());
            sheet.away();
            sheet.window().capture("seeing-2-hidden");
            assertTrue(sheet.window().all(ToolBar.class, bar -> true).stream().flatMap(bar -> sheet.window().ui(() -> List.of(bar.getItems())).stream())
                    .anyMatch(item -> sheet.window().ui(item::getText).equals(UiWords.HIDDEN_ONE.text())), "the bar tells that something is hidden");
            assertTrue(sheet.window().ui(() -> sheet.panel().scene().box(education)).isPresent(), "it stays in the space");
            sheet.press(UiWords.SHOW_ALL);
            sheet.window().until("it is back", () -> sheet.panel().selection().part(education).isPresent());
            assertEquals(List.of(), sheet.desk().told());
        }
    }

    @Test
    void aNameIsSearchedAndShown() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            sheet.window().keys(SWT.MOD1, 'f');
            sheet.window().until("the field", () -> sheet.window().display().getFocusControl() instanceof Text);
            sheet.window().type("conseil d'administration");
            Person.pause(300);
            assertEquals(1, sheet.selected().size());
            String found = sheet.selected().getFirst();
            assertTrue(sheet.box(found).label().replaceAll("\\s+", " ").startsWith("Conseil d’administration"), sheet.box(found).label());
            sheet.window().capture("seeing-3-search");
            Point at = sheet.middle(found);
            Point size = sheet.window().ui(() -> sheet.canvas().getSize());
            assertTrue(at.x > 0 && at.y > 0 && at.x < size.x && at.y < size.y, "it is in sight: " + at);
            sheet.window().key(SWT.ESC);
            sheet.window().until("back on the sheet", () -> sheet.window().display().getFocusControl() == sheet.panel().viewer().getControl());
        }
    }

    @Test
    void aCopyIsAThingOfItsOwn() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            String education = sheet.key(EDUCATION);
            sheet.click(education);
            sheet.window().keys(SWT.MOD1, 'c');
            sheet.window().keys(SWT.MOD1, 'v');
            sheet.window().until("the copy", () -> sheet.panel().scene().graph().boxes().stream().anyMatch(box -> box.label().equals(EDUCATION + " (copie)")));
            String copy = sheet.key(EDUCATION + " (copie)");
            assertEquals(List.of(copy), sheet.selected());
            assertNotEquals(sheet.box(education).target(), sheet.box(copy).target());
            sheet.window().capture("seeing-4-copy");
            sheet.window().keys(SWT.MOD1, 'z');
            sheet.window().until("it is gone", () -> sheet.panel().scene().box(copy).isEmpty());
            assertEquals(List.of(), sheet.desk().told());
        }
    }
}
