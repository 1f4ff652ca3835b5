package org.mailleur.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailleur.core.space.Progress;
import org.mailleur.report.EvaluationReportInput;
import org.mailleur.report.EvaluationReports;
import org.mailleur.report.ReportException;
import org.mailleur.report.ReportFormat;
import org.mailleur.report.ReportLimits;
import org.mailleur.report.ReportOutcome;

/** Whatever stops a report, there is never half a file. */
final class InterruptedReportTest {

    private EvaluationReports reports;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws ReportException {
        reports = new EvaluationReports();
    }

    @AfterEach
    void stop() {
        reports.close();
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 3 })
    void cancellingAtAnyStepLeavesNothing(int step) throws Exception {
        EvaluationReportInput input = Examples.shipped();
        AtomicInteger reached = new AtomicInteger(-1);
        ReportOutcome outcome = reports.write(input, ReportFormat.PDF, folder.resolve("rapport.pdf"), ReportLimits.DEFAULT, new Progress() {
            @Override
            public void at(String what, int done, int total) {
                reached.set(done);
            }

            @Override
            public boolean isCancelled() {
                return reached.get() >= step;
            }
        });
        if (outcome instanceof ReportOutcome.Written written) {
            assertEquals(3, step, "only the last step is past the point of return");
            assertTrue(Files.size(written.file()) == written.bytes());
        } else {
            assertInstanceOf(ReportOutcome.Cancelled.class, outcome);
            assertEquals(List.of(), files());
        }
    }

    @Test
    void theTimeLimitStopsARenderingThatIsUnderWay() throws Exception {
        EvaluationReportInput input = Examples.shipped();
        Files.writeString(folder.resolve("rapport.pdf"), "ancien");
        ReportException stopped = assertThrows(ReportException.class, () -> reports.write(input, ReportFormat.PDF, folder.resolve("rapport.pdf"),
                new ReportLimits(Duration.ofMillis(150), Long.MAX_VALUE), Progress.NONE));
        assertTrue(stopped.getMessage().contains("rapport.pdf") && stopped.getMessage().contains("aucun fichier"), stopped.getMessage());
        assertEquals(List.of("rapport.pdf"), files());
        assertEquals("ancien", Files.readString(folder.resolve("rapport.pdf")));
    }

    @Test
    void theSizeLimitHolds() throws Exception {
        EvaluationReportInput input = Examples.shipped();
        for (ReportFormat format : ReportFormat.values()) {
            assertThrows(ReportException.class, () -> reports.write(input, format, folder.resolve("rapport." + format.extension()),
                    new ReportLimits(Duration.ofMinutes(2), 5000), Progress.NONE), format.name());
        }
        assertEquals(List.of(), files());
    }

    @Test
    void aFolderThatIsNotThereIsSaid() throws Exception {
        EvaluationReportInput input = new Invented(1).input(folder);
        ReportException failure = assertThrows(ReportException.class, () -> reports.write(input, ReportFormat.XLSX,
                folder.resolve("absent/rapport.xlsx"), ReportLimits.DEFAULT, Progress.NONE));
        assertTrue(failure.getMessage().contains("absent"), failure.getMessage());
    }

    @Test
    void anEmptyEvaluationStillMakesAReport() throws Exception {
        EvaluationReportInput input = new Invented(0).input(folder);
        for (ReportFormat format : ReportFormat.values()) {
            assertInstanceOf(ReportOutcome.Written.class, reports.write(input, format, folder.resolve("vide." + format.extension()),
                    ReportLimits.DEFAULT, Progress.NONE), format.name());
        }
    }

    @Test
    void othersMayReadTheReport() throws Exception {
        Path plain = Files.createFile(folder.resolve("ordinaire"));
        Path report = folder.resolve("rapport.xlsx");
        reports.write(new Invented(1).input(folder), ReportFormat.XLSX, report, ReportLimits.DEFAULT, Progress.NONE);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(report));
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
