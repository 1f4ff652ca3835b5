package org.mailleur.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mailleur.model.base.College;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.look.Drawing;
import org.mailleur.report.charts.RadarChart;
import org.mailleur.look.Shape;
import org.mailleur.report.internal.birt.FontFolder;
import org.mailleur.report.rows.CriterionRow;
import org.mailleur.report.rows.EvaluationLists;
import org.mailleur.report.rows.EvaluationReportRows;
import org.mailleur.report.rows.FrenchText;
import org.mailleur.report.rows.FunctionRow;

/** The rows tell what the model says, and no score without what belongs to it. */
final class RowsTest {

    private FontFolder fonts;

    @BeforeEach
    void unpack() throws Exception {
        fonts = FontFolder.unpack();
    }

    private EvaluationLists lists(Invented invented) throws Exception {
        return new EvaluationReportRows(fonts.fonts()).lists(invented.evaluation, Examples.DAY);
    }

    @Test
    void aLevelWithoutArgumentIsNotTold() throws Exception {
        Invented invented = new Invented(2);
        invented.assess(1, invented.level(4), "  ");
        invented.assess(2, invented.level(2), "Argument.");
        EvaluationLists lists = lists(invented);
        CriterionRow first = lists.criteria().getFirst();
        assertEquals(0, first.tone());
        assertEquals("Non évalué", first.level());
        assertTrue(first.argument().contains("sans argument"), first.argument());
        FunctionRow function = lists.functions().getFirst();
        assertEquals("2", function.mean(), "the level that is not told does not count");
        assertEquals("1 sur\u00a02", function.coverage());
    }

    @Test
    void notRatedAndNotApplicableAreNotZero() throws Exception {
        Invented invented = new Invented(3);
        invented.assess(1, invented.level(3), "Argument.");
        invented.assess(2, null, null).setNotApplicable(true);
        EvaluationLists lists = lists(invented);
        assertEquals("3", lists.functions().getFirst().mean());
        assertEquals("1 sur\u00a02", lists.functions().getFirst().coverage());
        assertEquals(List.of("1.1.2", "1.1.3"), lists.notRated().stream().map(row -> row.code()).toList());
        assertEquals(List.of("Sans objet", "Non évalué"), lists.notRated().stream().map(row -> row.state()).toList());
    }

    @Test
    void disagreementIsKept() throws Exception {
        Invented invented = new Invented(1);
        Assessment assessment = invented.assess(1, invented.level(3), "Argument.");
        invented.rate(assessment, invented.evaluator("A", College.ELECTED), 2);
        invented.rate(assessment, invented.evaluator("B", College.INHABITANT), 4);
        invented.rate(assessment, invented.evaluator("C", College.INHABITANT), 3);
        CriterionRow row = lists(invented).criteria().getFirst();
        assertEquals("3\u00a0avis, de\u00a02 à\u00a04\u00a0: élu·es\u00a02\u00a0; habitant·es\u00a03 et 4.", row.raters());
        assertEquals("2\u00a0●\u00a0 \u00a03\u00a0●\u00a0 \u00a04\u00a0●", row.opinions());
        assertEquals("Sans preuve", row.evidence());
    }

    @Test
    void evidenceIsNumberedAndReferredTo() throws Exception {
        Invented invented = new Invented(2);
        invented.evidence("Compte rendu", 2);
        invented.evidence("Enquête", 1).setDate(PartialDate.parse("2026-03-01"));
        EvaluationLists lists = lists(invented);
        assertEquals(List.of("P1", "P2"), lists.evidence().stream().map(row -> row.number()).toList());
        assertEquals("P2", lists.evidenceLines().getFirst().number());
        assertEquals("Enquête (document, source non précisée, 1er\u00a0mars\u00a02026)", lists.evidenceLines().getFirst().text());
    }

    @Test
    void datesAndPeriodsAreWorded() {
        assertEquals("3\u00a0mars\u00a02026", FrenchText.date(PartialDate.parse("2026-03-03")));
        assertEquals("mars\u00a02026", FrenchText.date(PartialDate.parse("2026-03")));
        assertEquals("de janvier\u00a02026 au 30\u00a0juin\u00a02026",
                FrenchText.period(PartialDate.parse("2026-01"), PartialDate.parse("2026-06-30")));
        assertEquals("d’avril\u00a02026 à juin\u00a02026", FrenchText.period(PartialDate.parse("2026-04"), PartialDate.parse("2026-06")));
        assertEquals("depuis le 3\u00a0mars\u00a02026", FrenchText.period(PartialDate.parse("2026-03-03"), null));
        assertEquals("12\u00a0500", FrenchText.integer(12500));
        assertEquals("2,8", FrenchText.decimal(2.75));
    }

    @Test
    void typedTextIsKeptButForWhatNoFormatHolds() {
        assertEquals("a\nb c", FrenchText.plain(" a\r\nb\tc\u0000\u202E\uFFFF\uD800 "));
        assertEquals(List.of("un\ndeux", "trois"), FrenchText.paragraphs("un\ndeux\n \ntrois\n\n"));
    }

    @Test
    void labelsOfTheRadarDoNotMeet() throws Exception {
        List<RadarChart.Spoke> spokes = Examples.shipped().evaluation().getFramework().getAxes().stream().flatMap(axis -> axis.getFunctions().stream())
                .map(function -> new RadarChart.Spoke(function.getCode() + " " + function.getName(), java.util.OptionalDouble.of(5), "non évalué"))
                .toList();
        Drawing radar = new RadarChart(fonts.fonts()).draw(spokes, 1, 5);
        List<double[]> boxes = radar.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).map(this::box).toList();
        for (int i = 0; i < boxes.size(); i++) {
            double[] a = boxes.get(i);
            assertTrue(a[0] >= 0 && a[1] >= 0 && a[2] <= radar.width() && a[3] <= radar.height(), "text " + i + " leaves the picture");
            for (int j = i + 1; j < boxes.size(); j++) {
                double[] b = boxes.get(j);
                assertFalse(a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3], "texts " + i + " and " + j + " overlap");
            }
        }
    }

    /** Left, top, right and bottom of a line of text; letters stand about 0.7 of the size above the line and 0.2 below. */
    private double[] box(Shape.Text text) {
        try {
            double width = fonts.fonts().width(text.words(), text.size(), text.bold());
            double left = switch (text.anchor()) {
                case START -> text.x();
                case MIDDLE -> text.x() - width / 2;
                case END -> text.x() - width;
            };
            return new double[] { left, text.y() - 0.7 * text.size(), left + width, text.y() + 0.2 * text.size() };
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
