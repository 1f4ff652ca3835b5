package org.mailleur.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.geometry.Bounds;

/** The lines of a list close up when one of them goes, and make room again when it comes back. */
class ListsTest {

    @TempDir
    private Path folder;

    @Test
    void theLinesOfAListCloseUp() throws Exception {
        try (Sheet sheet = new Sheet(folder, "thematicReading")) {
            DiagramBox list = sheet.window().ui(() -> sheet.panel().scene().graph().boxes().stream()
                    .filter(box -> box.kind() == BoxKind.LIST && lines(sheet, box.key()).size() > 2).findFirst().orElseThrow());
            List<String> lines = lines(sheet, list.key());
            Map<String, Bounds> before = places(sheet, list.key());
            sheet.reveal(lines.get(1));
            sheet.click(lines.get(1));
            sheet.window().until("the line is selected", () -> sheet.selected().equals(List.of(lines.get(1))));
            sheet.window().key(SWT.DEL);
            sheet.window().until("the line is gone", () -> !lines(sheet, list.key()).contains(lines.get(1)));
            Map<String, Bounds> after = places(sheet, list.key());
            double gone = before.get(lines.get(1)).height();
            assertEquals(before.get(lines.getFirst()).y(), after.get(lines.getFirst()).y(), 1);
            assertEquals(before.get(lines.get(2)).y() - gone, after.get(lines.get(2)).y(), 1, "the next stands where it stood");
            assertTrue(after.get(list.key()).height() < before.get(list.key()).height(), "and the list is shorter");
            sheet.window().keys(SWT.MOD1, 'z');
            sheet.window().until("the line is back", () -> lines(sheet, list.key()).equals(lines));
            assertEquals(before, places(sheet, list.key()));
        }
    }

    private static List<String> lines(Sheet sheet, String list) {
        return sheet.window().ui(() -> sheet.panel().scene().graph().children(list).stream().map(DiagramBox::key).toList());
    }

    private static Map<String, Bounds> places(Sheet sheet, String list) {
        Map<String, Bounds> places = new TreeMap<>();
        places.put(list, sheet.bounds(list));
        lines(sheet, list).forEach(line -> places.put(line, sheet.bounds(line)));
        return places;
    }
}
