package org.mailleur.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.diagram.graph.DiagramEdge;

/** What a screen reader is told of a view and of its items, by the objects that it asks. */
class ReadAloudTest {

    @TempDir
    private Path folder;

    private static AccessibleEditPart spoken(Sheet sheet, String key) {
        EditPart part = sheet.panel().selection().part(key).orElseThrow();
        return part.getAdapter(AccessibleEditPart.class);
    }

    @Test
    void eachItemHasItsNameAndPlace() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            String steering = sheet.key(Sheet.STEERING);
            sheet.window().run(() -> {
                Accessible canvas = sheet.panel().viewer().getControl().getAccessible();
                AccessibleEvent name = new AccessibleEvent(canvas);
                spoken(sheet, steering).getName(name);
                assertEquals("Instance\u00a0: Comité de pilotage de la CTG", name.result);
                AccessibleEvent more = new AccessibleEvent(canvas);
                spoken(sheet, steering).getDescription(more);
                assertTrue(more.result.contains("liens"), more.result);
                AccessibleControlEvent place = new AccessibleControlEvent(canvas);
                spoken(sheet, steering).getLocation(place);
                assertTrue(place.width > 20 && place.height > 5, "it has a place on the screen");
                DiagramEdge edge = sheet.panel().scene().graph().edges().iterator().next();
                AccessibleEvent line = new AccessibleEvent(canvas);
                spoken(sheet, edge.key()).getName(line);
                assertTrue(line.result.matches(".+, de .+ vers .+"), line.result);
                for (var box : sheet.panel().scene().graph().boxes()) {
                    AccessibleEvent each = new AccessibleEvent(canvas);
                    spoken(sheet, box.key()).getName(each);
                    assertFalse(each.result == null || each.result.isBlank(), box.key());
                }
                AccessibleEvent view = new AccessibleEvent(canvas);
                EditPart contents = sheet.panel().viewer().getContents();
                contents.getAdapter(AccessibleEditPart.class).getName(view);
                assertEquals("Vue «\u00a0Carte de gouvernance – Diois\u00a0»", view.result);
            });
        }
    }
}
