package org.mailleur.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mailleur.core.space.Progress;
import org.mailleur.report.EvaluationReportInput;
import org.mailleur.report.EvaluationReports;
import org.mailleur.report.ReportFormat;
import org.mailleur.report.ReportLimits;

/**
 * One folder, one case: a model file {@code cas.evaluation} with what it refers to, and the text of its report in
 * {@code attendu.txt}. Where the expectation is missing, the text is written beside as {@code obtenu.txt} and the test fails:
 * read it, and rename it when it is right.
 */
final class CasesTest {

    private static final String EXPECTED = "attendu.txt";

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(Examples.folder("org.mailleur.report.tests", "/cases"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theReportSaysWhatIsExpected(Path folder, @TempDir Path target) throws Exception {
        EvaluationReportInput input = Examples.input(folder, "cas.evaluation");
        Path file = target.resolve("rapport.html");
        try (EvaluationReports reports = new EvaluationReports()) {
            reports.write(input, ReportFormat.HTML, file, ReportLimits.DEFAULT, Progress.NONE);
        }
        String actual = Documents.htmlLines(Files.readAllBytes(file)) + "\n";
        Path expected = folder.resolve(EXPECTED);
        if (!Files.exists(expected)) {
            Files.writeString(folder.resolve("obtenu.txt"), actual);
            fail("No expectation in " + folder + "; what was made is in obtenu.txt");
        }
        assertEquals(Files.readString(expected), actual);
    }
}
