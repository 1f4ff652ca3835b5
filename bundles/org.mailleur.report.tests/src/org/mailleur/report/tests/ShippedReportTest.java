package org.mailleur.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mailleur.core.space.Progress;
import org.mailleur.model.framework.Criterion;
import org.mailleur.report.EvaluationReportInput;
import org.mailleur.report.EvaluationReports;
import org.mailleur.report.ReportFormat;
import org.mailleur.report.ReportLimits;
import org.mailleur.report.ReportOutcome;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The report on the evaluation that ships, in each format. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ShippedReportTest {

    private final Map<ReportFormat, byte[]> documents = new EnumMap<>(ReportFormat.class);
    private EvaluationReportInput input;

    @BeforeAll
    void write(@TempDir Path folder) throws Exception {
        input = Examples.shipped();
        try (EvaluationReports reports = new EvaluationReports()) {
            for (ReportFormat format : ReportFormat.values()) {
                Path file = folder.resolve("rapport." + format.extension());
                ReportOutcome outcome = reports.write(input, format, file, ReportLimits.DEFAULT, Progress.NONE);
                assertTrue(outcome instanceof ReportOutcome.Written, format + ": " + outcome);
                documents.put(format, Files.readAllBytes(file));
            }
            assertEquals(ReportFormat.values().length, Files.list(folder).count(), "nothing but the reports is left in the folder");
        }
    }

    private List<Criterion> criteria() {
        return input.evaluation().getFramework().getAxes().stream().flatMap(axis -> axis.getFunctions().stream())
                .flatMap(function -> function.getCriteria().stream()).toList();
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void eachCriterionIsFoundByItsTitle(ReportFormat format) throws Exception {
        String text = Documents.text(format, documents.get(format));
        for (Criterion criterion : criteria()) {
            assertTrue(text.contains(Documents.even(criterion.getName())), format + " lacks " + criterion.getName());
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void fictionIsSaid(ReportFormat format) throws Exception {
        assertTrue(Documents.text(format, documents.get(format)).contains("Exemple fictif"));
    }

    @Test
    void pdfIsAWholeDocument() throws Exception {
        try (PdfReader reader = new PdfReader(documents.get(ReportFormat.PDF))) {
            assertTrue(reader.getNumberOfPages() >= 12, "pages: " + reader.getNumberOfPages());
            assertEquals("fr-FR", reader.getCatalog().getAsString(PdfName.LANG).toUnicodeString());
            assertTrue(reader.getInfo().get("Title").startsWith("Rapport d’évaluation — "), reader.getInfo().get("Title"));
            assertEquals("Mailleur", reader.getInfo().get("Creator"));
            assertNotNull(reader.getCatalog().getAsDict(PdfName.OUTLINES), "outline");
            assertNotNull(reader.getCatalog().getAsDict(new PdfName("StructTreeRoot")), "tags");
        }
    }

    @Test
    void fictionIsSaidOnEachPage() throws Exception {
        for (String page : Documents.pages(documents.get(ReportFormat.PDF), true)) {
            assertTrue(page.contains("Exemple fictif"), page);
        }
    }

    @Test
    void allFontsOfThePdfAreOurOwnAndEmbedded() throws Exception {
        try (PdfReader reader = new PdfReader(documents.get(ReportFormat.PDF))) {
            int fonts = 0;
            for (int i = 0; i < reader.getXrefSize(); i++) {
                PdfObject object = reader.getPdfObject(i);
                if (object instanceof PdfDictionary font && PdfName.FONTDESCRIPTOR.equals(font.getAsName(PdfName.TYPE))) {
                    assertTrue(font.getAsName(PdfName.FONTNAME).toString().contains("SourceSans3"), font.toString());
                    assertNotNull(font.get(PdfName.FONTFILE2), "not embedded: " + font);
                    fonts++;
                }
            }
            assertTrue(fonts >= 3, "regular, bold and italic");
        }
    }

    @Test
    void contentsTellThePagesOnWhichHeadingsStand() throws Exception {
        List<String> pages = Documents.pages(documents.get(ReportFormat.PDF), true).stream().map(Documents::even).toList();
        String contents = pages.stream().filter(page -> page.contains("Sommaire")).findFirst().orElseThrow();
        for (String heading : List.of("Synthèse", "Comment lire ce rapport", "Liste des preuves", "1.1 Pratiques inclusives")) {
            Matcher entry = Pattern.compile(Pattern.quote(heading) + " (\\d+)").matcher(contents);
            assertTrue(entry.find(), heading + " has no number in: " + contents);
            int page = Integer.parseInt(entry.group(1));
            assertTrue(pages.get(page - 1).contains(heading), heading + " is not on page " + page);
        }
    }

    @Test
    void wordHeadingsAreHeadings() throws Exception {
        Map<String, byte[]> parts = Documents.parts(documents.get(ReportFormat.DOCX));
        Document body = Documents.xml(parts.get("word/document.xml"));
        List<String> third = headings(body, "Heading3");
        for (Criterion criterion : criteria()) {
            assertTrue(third.contains(criterion.getCode() + " " + criterion.getName()), criterion.getName());
        }
        assertTrue(headings(body, "Heading1").containsAll(List.of("Synthèse", "Liste des preuves")));
        assertTrue(headings(body, "Heading2").contains("1.1 Pratiques inclusives"));
        assertTrue(Collections.frequency(headings(body, "Heading4"), "Points forts") > 1, "headings that recur, each time");
        String styles = new String(parts.get("word/styles.xml"), StandardCharsets.UTF_8);
        assertTrue(styles.contains("<w:lang w:val=\"fr-FR\"") && styles.contains("<w:outlineLvl w:val=\"2\"/>"));
    }

    private static List<String> headings(Document body, String style) {
        return Documents.all(body, "w:pStyle").stream().filter(reference -> reference.getAttribute("w:val").equals(style))
                .map(reference -> (Element) reference.getParentNode().getParentNode()).filter(p -> !p.getParentNode().getNodeName().equals("w:tc"))
                .map(Element::getTextContent).toList();
    }

    @Test
    void wordDocumentIsComplete() throws Exception {
        Map<String, byte[]> parts = Documents.parts(documents.get(ReportFormat.DOCX));
        String body = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        assertTrue(body.contains("w:val=\"TOC2\"") && body.contains("PAGEREF t1_synthese"), "contents");
        assertFalse(body.contains("<w:pict") || body.contains(" TC "), "old pictures, hidden fields");
        assertTrue(body.contains("<w:tblHeader"), "repeated table heads");
        assertTrue(new String(parts.get("word/footer1.xml"), StandardCharsets.UTF_8).contains("NUMPAGES"));
        assertTrue(new String(parts.get("docProps/core.xml"), StandardCharsets.UTF_8).contains("<dc:language>fr-FR"));
        assertEquals(4, parts.keySet().stream().filter(part -> part.endsWith(".odttf")).count(), "embedded fonts");
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
                assertNotNull(Documents.xml(part.getValue()), part.getKey());
            }
        }
    }

    @Test
    void htmlIsOneFileWithoutScripts() {
        String page = new String(documents.get(ReportFormat.HTML), StandardCharsets.UTF_8);
        assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"fr\">"));
        assertTrue(page.contains("<title>Rapport d’évaluation — "));
        assertFalse(Pattern.compile("<script|<embed|<object|<iframe|\\son\\w+=|javascript:", Pattern.CASE_INSENSITIVE).matcher(page).find());
        Matcher source = Pattern.compile("(?:src|href)=\"([^\"]*)\"").matcher(page);
        while (source.find()) {
            assertTrue(source.group(1).startsWith("data:image/") || source.group(1).startsWith("#"), source.group(1));
        }
        assertEquals(criteria().size(), Pattern.compile("<h3[ >]").matcher(page).results().count());
        assertTrue(page.contains("<h1") && page.contains("<h2"));
    }

    @Test
    void openDocumentHeadingsAreHeadings() throws Exception {
        Map<String, byte[]> parts = Documents.parts(documents.get(ReportFormat.ODT));
        List<Element> headings = Documents.all(Documents.xml(parts.get("content.xml")), "text:h");
        assertEquals(criteria().size(), headings.stream().filter(h -> h.getAttribute("text:outline-level").equals("3")).count());
        assertEquals("mimetype", parts.keySet().iterator().next());
        assertTrue(new String(parts.get("meta.xml"), StandardCharsets.UTF_8).contains("<dc:language>fr-FR"));
    }

    @Test
    void dataHasASheetForEachKindOfThing() throws Exception {
        Map<String, byte[]> parts = Documents.parts(documents.get(ReportFormat.XLSX));
        List<String> sheets = Documents.all(Documents.xml(parts.get("xl/workbook.xml")), "sheet").stream().map(s -> s.getAttribute("name")).toList();
        assertEquals(List.of("Fonctions", "Critères", "Évolution", "Avis", "Preuves", "Préconisations", "Échelle"), sheets);
    }
}
