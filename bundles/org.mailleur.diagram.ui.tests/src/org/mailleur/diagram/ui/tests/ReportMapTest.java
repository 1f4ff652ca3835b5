package org.mailleur.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.space.Progress;
import org.mailleur.diagram.export.PagePicture;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.look.SvgPainter;

/** A report shows the map as it stands in the window, moved and not yet saved. */
class ReportMapTest {

    /** Words on a line, which only a map that a person arranged has room for. */
    private static final String ON_A_LINE = "Ambition partagée";

    @TempDir
    private Path folder;

    private static String drawn(Sheet sheet, EObject territory) {
        PagePicture page = sheet.window().ui(() -> sheet.desk().desk().map(territory).orElseThrow());
        return new String(new SvgPainter().paint(page.draw(Progress.NONE)), StandardCharsets.UTF_8);
    }

    @Test
    void whatWasMovedStandsInTheReportWhereItStands() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            EObject territory = sheet.window().ui(() -> sheet.panel().scene().graph().target());
            assertFalse(drawn(sheet, territory).contains(ON_A_LINE), "arranged for the page");
            String key = sheet.key(Sheet.STEERING);
            sheet.reveal(key);
            Bounds before = sheet.bounds(key);
            Point from = sheet.middle(key);
            sheet.window().drag(sheet.canvas(), from, new Point(from.x + 25, from.y + 4));
            sheet.window().until("it has moved", () -> !sheet.bounds(key).equals(before));
            assertTrue(drawn(sheet, territory).contains(ON_A_LINE), "as in the window");
        }
    }
}
