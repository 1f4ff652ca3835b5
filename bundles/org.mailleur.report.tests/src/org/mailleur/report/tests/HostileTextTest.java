package org.mailleur.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mailleur.core.space.Progress;
import org.mailleur.report.EvaluationReports;
import org.mailleur.report.ReportFormat;
import org.mailleur.report.ReportLimits;

/** Text from a model is text: never markup, script, formula or expression. */
final class HostileTextTest {

    private static final String HOSTILE = "<script>alert(1)</script> <b onclick=\"x()\">gras</b> ]]> & &amp; \"+(123457*1009)+\" ${123457*1009} row[\"id\"] "
            + "<VALUE-OF>123457*1009</VALUE-OF> =1+2 \u202Eretourné\u202C \u0001\u0008\uFFFE fin";
    /** What is left of it: the characters that no format can hold, or that would turn the text around, are dropped. */
    private static final String KEPT = "<script>alert(1)</script> <b onclick=\"x()\">gras</b> ]]> & &amp; \"+(123457*1009)+\" ${123457*1009} row[\"id\"] "
            + "<VALUE-OF>123457*1009</VALUE-OF> =1+2 retourné fin";

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void hostileTextIsPrintedAsItStands(ReportFormat format, @TempDir Path folder) throws Exception {
        Invented invented = new Invented(2);
        invented.criterion(1).setName("=SOMME(A1:A9) <img src=x onerror=alert(1)>");
        invented.assess(1, invented.level(2), HOSTILE);
        Path file = folder.resolve("rapport." + format.extension());
        try (EvaluationReports reports = new EvaluationReports()) {
            reports.write(invented.input(folder), format, file, ReportLimits.DEFAULT, Progress.NONE);
        }
        byte[] bytes = Files.readAllBytes(file);
        String text = Documents.text(format, bytes);
        // A PDF's lines are broken where they must, and OpenDocument needs a space of no width within the mark.
        assertTrue(text.replaceAll("[ \u200b]", "").contains(KEPT.replace(" ", "")), text);
        assertFalse(text.contains("124568113"), "an expression was worked out");
        if (format == ReportFormat.HTML) {
            String page = new String(bytes, StandardCharsets.UTF_8);
            assertFalse(page.contains("<script") || page.contains("<b ") || page.contains("<img src=x"), page);
        } else if (format != ReportFormat.PDF) {
            checkParts(format, Documents.parts(bytes));
        }
    }

    private static void checkParts(ReportFormat format, Map<String, byte[]> parts) throws Exception {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(".xml")) {
                assertNotNull(Documents.xml(part.getValue()), part.getKey());
                if (format == ReportFormat.XLSX && part.getKey().startsWith("xl/worksheets/")) {
                    assertEquals(0, Documents.all(Documents.xml(part.getValue()), "f").size(), "a formula in " + part.getKey());
                }
            }
        }
    }
}
