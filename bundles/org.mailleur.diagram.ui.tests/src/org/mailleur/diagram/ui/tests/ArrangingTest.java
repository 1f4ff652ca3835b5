package org.mailleur.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.ui.internal.UiWords;

/** A view is arranged beside the work, and left as it is when one asks a second time. */
class ArrangingTest {

    @TempDir
    private Path folder;

    @Test
    void askedAgainItStops() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            Geometry before = sheet.window().ui(() -> sheet.panel().scene().geometry());
            sheet.away();
            // Both come before the window looks at the first.
            sheet.window().run(() -> {
                sheet.window().keys(SWT.MOD1, 'l');
                sheet.window().keys(SWT.MOD1, 'l');
            });
            sheet.window().until("the end", () -> !sheet.desk().told().isEmpty());
            assertEquals(List.of(UiWords.ARRANGE_CANCELLED.text()), sheet.desk().told());
            assertEquals(before, sheet.window().ui(() -> sheet.panel().scene().geometry()));
        }
    }
}
