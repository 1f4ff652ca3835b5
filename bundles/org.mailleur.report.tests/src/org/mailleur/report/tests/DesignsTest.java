package org.mailleur.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailleur.report.EvaluationReports;
import org.mailleur.report.internal.birt.RowSetHandler;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The designs as data: they ask for what the rows give, and they compute nothing. */
final class DesignsTest {

    private static final Map<String, String> RECORDS = new TreeMap<>(Map.ofEntries(Map.entry("cover", "CoverRow"), Map.entry("logos", "PictureRow"),
            Map.entry("contents", "ContentsRow"), Map.entry("paragraphs", "ParagraphRow"), Map.entry("typedParts", "TypedPartRow"),
            Map.entry("summary", "SummaryRow"), Map.entry("findings", "FindingRow"), Map.entry("levels", "LevelRow"),
            Map.entry("pictures", "PicturesRow"), Map.entry("axes", "AxisRow"), Map.entry("functions", "FunctionRow"),
            Map.entry("functionTable", "FunctionTableRow"), Map.entry("criteria", "CriterionRow"), Map.entry("evidenceLines", "EvidenceLineRow"),
            Map.entry("verbatims", "VerbatimRow"), Map.entry("notRated", "NotRatedRow"), Map.entry("addressees", "AddresseeRow"),
            Map.entry("recommendations", "RecommendationRow"), Map.entry("colleges", "CollegeRow"), Map.entry("evaluators", "EvaluatorRow"),
            Map.entry("evidence", "EvidenceRow"), Map.entry("facts", "FactRow"), Map.entry("bodies", "BodyRow"),
            Map.entry("functionData", "FunctionDataRow"), Map.entry("criterionData", "CriterionDataRow"), Map.entry("ratings", "RatingRow"),
            Map.entry("steps", "StepRow"), Map.entry("plates", "PlateRow"),
            Map.entry("evolution", "EvolutionRow"), Map.entry("evolutionChart", "PlateRow"), Map.entry("evolutionGroups", "EvolutionGroupRow"),
            Map.entry("evolutionFunctions", "EvolutionFunctionRow"), Map.entry("evolutionLines", "EvolutionLineRow"),
            Map.entry("evolutionData", "EvolutionDataRow")));

    private static Document design(String name) throws Exception {
        try (InputStream stream = EvaluationReports.class.getResourceAsStream("/designs/" + name)) {
            return Documents.xml(stream.readAllBytes());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "evaluation.rptdesign", "donnees.rptdesign" })
    void eachDataSetHasTheColumnsOfItsRecord(String name) throws Exception {
        List<Element> sets = Documents.all(design(name), "script-data-set");
        assertFalse(sets.isEmpty());
        for (Element set : sets) {
            Class<?> record = EvaluationReports.class.getClassLoader()
                    .loadClass("org.mailleur.report.rows." + RECORDS.get(set.getAttribute("name")));
            List<String> components = Stream.of(record.getRecordComponents()).map(RecordComponent::getName).toList();
            assertEquals(components, columns(set), set.getAttribute("name"));
        }
    }

    private static List<String> columns(Element set) {
        Element hints = Documents.children(set).stream().filter(child -> child.getAttribute("name").equals("resultSetHints")).findFirst().orElseThrow();
        return Documents.children(hints).stream().map(structure -> Documents.children(structure).stream()
                .filter(property -> property.getAttribute("name").equals("name")).findFirst().orElseThrow().getTextContent()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = { "evaluation.rptdesign", "donnees.rptdesign" })
    void designsHoldNoScripts(String name) throws Exception {
        Document design = design(name);
        assertEquals(0, Documents.all(design, "method").size(), "event scripts");
        assertEquals(0, Documents.all(design, "text").size(), "text items could hold HTML");
        assertEquals(0, Documents.all(design, "text-data").size(), "dynamic text could hold HTML");
        for (Element property : Documents.all(design, "property")) {
            if (property.getAttribute("name").equals("eventHandlerClass")) {
                assertEquals(RowSetHandler.class.getName(), property.getTextContent());
            }
        }
        for (Element expression : Documents.all(design, "expression")) {
            String text = expression.getTextContent();
            assertTrue(text.matches("(dataSetRow|row|params)\\[\"\\w+\"\\](\\.value)?( (==|!=) (\"\"|[0-2]))?|\"[^\"]*\""), text);
        }
    }

    @Test
    void typographyOfTheDesignsIsFrench() throws Exception {
        for (Element text : Documents.all(design("evaluation.rptdesign"), "text-property")) {
            String words = text.getTextContent();
            assertFalse(words.contains("'"), "straight apostrophe: " + words);
            assertFalse(words.matches("(?s).*[^\u00a0][:;!?»](?=\\s|$).*|.*«[^\u00a0].*"), "no-break space missing: " + words);
        }
    }
}
