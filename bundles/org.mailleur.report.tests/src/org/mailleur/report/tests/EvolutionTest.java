package org.mailleur.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mailleur.core.space.Progress;
import org.mailleur.look.Drawing;
import org.mailleur.look.Shape;
import org.mailleur.report.EvaluationReportInput;
import org.mailleur.report.EvaluationReports;
import org.mailleur.report.ReportFormat;
import org.mailleur.report.ReportLimits;
import org.mailleur.report.charts.EvolutionChart;
import org.mailleur.report.internal.birt.FontFolder;
import org.mailleur.report.rows.EvaluationLists;
import org.mailleur.report.rows.EvaluationReportRows;
import org.mailleur.report.rows.EvolutionRow;

/** What changed since the campaign before is told when there was one, and only then. */
final class EvolutionTest {

    private static final String HEADING = "Depuis la campagne précédente";

    private static byte[] write(EvaluationReportInput input, ReportFormat format, Path folder) throws Exception {
        Path file = folder.resolve("rapport." + format.extension());
        try (EvaluationReports reports = new EvaluationReports()) {
            reports.write(input, format, file, ReportLimits.DEFAULT, Progress.NONE);
        }
        return Files.readAllBytes(file);
    }

    private static EvaluationReportInput first() throws Exception {
        return Examples.input(Examples.folder("org.mailleur.examples", "/space"), "evaluation-2022.evaluation");
    }

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, names = { "PDF", "DOCX", "HTML", "ODT" })
    void aSecondCampaignIsComparedWithTheFirst(ReportFormat format, @TempDir Path folder) throws Exception {
        String text = Documents.text(format, write(Examples.shipped(), format, folder));
        assertTrue(text.indexOf(HEADING) != text.lastIndexOf(HEADING), "in the contents and as a heading");
        assertTrue(text.contains("▲ en hausse") && text.contains("= stable") && text.contains("○ n’est plus évalué"), "told by sign and words");
        assertTrue(text.contains("Campagne précédente : 3 – Installé (▲ en hausse). Les réunions se tiennent presque toujours à Vallaure."),
                "the argument of the campaign before stands beside that of this one");
    }

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, names = { "PDF", "DOCX", "HTML", "ODT" })
    void aFirstCampaignIsComparedWithNothing(ReportFormat format, @TempDir Path folder) throws Exception {
        assertFalse(Documents.text(format, write(first(), format, folder)).contains("ampagne précédente"));
    }

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, names = { "PDF", "DOCX", "HTML", "ODT" })
    void aCampaignThatDoesNotCompareIsSaidWithTheReason(ReportFormat format, @TempDir Path folder) throws Exception {
        EvaluationReportInput input = Examples.shipped();
        input.evaluation().getPrevious().setFramework(null);
        String text = Documents.text(format, write(input, format, folder));
        assertTrue(text.indexOf(HEADING) != text.lastIndexOf(HEADING), "in the contents and as a heading");
        assertTrue(text.contains("Cette campagne n’est pas comparée à la précédente."), text);
        assertTrue(text.contains("ne trouve pas son référentiel"), "the reason");
    }

    @Test
    void theDataHaveASheetForItOnlyThen(@TempDir Path folder) throws Exception {
        assertTrue(sheets(write(Examples.shipped(), ReportFormat.XLSX, folder)).contains("Évolution"));
        assertEquals(List.of("Fonctions", "Critères", "Avis", "Preuves", "Préconisations", "Échelle"),
                sheets(write(first(), ReportFormat.XLSX, folder)));
    }

    private static List<String> sheets(byte[] workbook) throws Exception {
        return Documents.all(Documents.xml(Documents.parts(workbook).get("xl/workbook.xml")), "sheet").stream().map(s -> s.getAttribute("name"))
                .toList();
    }

    @Test
    void eachCriterionIsCountedOnce() throws Exception {
        EvaluationLists lists = new EvaluationReportRows(FontFolder.unpack().fonts()).lists(Examples.shipped().evaluation(), Examples.DAY);
        EvolutionRow head = lists.evolution().heads().getFirst();
        List<String> figures = List.of(head.rose(), head.fell(), head.stayed(), head.newly(), head.lost(), head.other());
        assertEquals(List.of("▲\u00a025", "▼\u00a00", "=\u00a04", "●\u00a00", "○\u00a02", "–\u00a01"), figures);
        assertEquals(lists.criteria().size(), lists.evolution().lines().size());
        assertTrue(lists.criteria().stream().noneMatch(row -> row.previously().isEmpty()), "each has the argument of the campaign before");
    }

    @Test
    void nothingLeavesTheChart() throws Exception {
        EvaluationLists lists = new EvaluationReportRows(FontFolder.unpack().fonts()).lists(Examples.shipped().evaluation(), Examples.DAY);
        Drawing chart = new EvolutionChart(FontFolder.unpack().fonts()).draw(lists.evolution().bars(), 1, 5, lists.evolution().before());
        List<Shape.Text> texts = chart.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).toList();
        assertTrue(texts.size() >= lists.functions().size() * 2, "a title and a change for each function");
        for (Shape.Text text : texts) {
            double width = FontFolder.unpack().fonts().width(text.words(), text.size(), text.bold());
            double left = text.anchor() == Shape.Anchor.MIDDLE ? text.x() - width / 2 : text.x();
            assertTrue(left >= 0 && left + width <= chart.width() && text.y() <= chart.height(), text.toString());
        }
    }
}
