package org.mailleur.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
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

    /** While the machine is busy, what was asked for may be waiting still: stopped then, it can be asked for again. */
    @Test
    void whatHasNotBegunCanBeStoppedToo() throws Exception {
        try (Sheet sheet = new Sheet(folder, "governanceMap")) {
            sheet.away();
            Job.getJobManager().suspend();
            try {
                sheet.window().keys(SWT.MOD1, 'l');
                sheet.window().keys(SWT.MOD1, 'l');
                sheet.window().until("the word of it", () -> sheet.desk().told().equals(List.of(UiWords.ARRANGE_CANCELLED.text())));
            } finally {
                Job.getJobManager().resume();
            }
            assertFalse(canUndo(sheet), "nothing was changed");
            sheet.window().keys(SWT.MOD1, 'l');
            sheet.window().until("a new order", () -> canUndo(sheet));
        }
    }

    private static boolean canUndo(Sheet sheet) {
        return sheet.window().ui(() -> sheet.desk().session().commands().canUndo());
    }
}
