package org.mailleur.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.diagram.engine.DiagramSubject;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.ui.internal.UiWords;
import org.mailleur.window.kit.ExampleCopy;
import org.mailleur.diagram.ui.internal.panel.DiagramPanel;

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

    /** A large view that takes its time is closed again: what was being made is given up, and opening it anew makes it. */
    @Test
    void aViewClosedBeforeItIsShownIsGivenUp() throws Exception {
        ExampleCopy.to(folder);
        try (Window window = new Window(); Desk desk = new Desk(window, folder)) {
            DiagramSubject subject = window.ui(() -> desk.desk().subjects().stream().filter(each -> each.view().name().equals("governanceMap")).findFirst().orElseThrow());
            Job.getJobManager().suspend();
            try {
                DiagramPanel panel = window.ui(() -> new DiagramPanel(window.shell(), desk.desk(), subject));
                window.run(() -> window.shell().layout());
                window.capture("arranging-1-first");
                assertFalse(window.ui(panel::isFilled));
                assertTrue(Stream.of(Job.getJobManager().find(null)).anyMatch(ArrangingTest::isFirst), "it is being made");
                window.run(panel::dispose);
                assertTrue(Stream.of(Job.getJobManager().find(null)).noneMatch(ArrangingTest::isFirst), "it is given up");
            } finally {
                Job.getJobManager().resume();
            }
            DiagramPanel again = desk.open(subject);
            assertTrue(window.ui(again::isFilled));
            assertEquals(List.of(), desk.told());
        }
    }

    private static boolean isFirst(Job job) {
        return job.getName().equals(UiWords.LOADING.text());
    }

    private static boolean canUndo(Sheet sheet) {
        return sheet.window().ui(() -> sheet.desk().session().commands().canUndo());
    }
}
