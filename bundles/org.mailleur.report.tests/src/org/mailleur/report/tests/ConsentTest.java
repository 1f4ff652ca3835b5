package org.mailleur.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mailleur.core.space.Progress;
import org.mailleur.model.base.College;
import org.mailleur.model.evaluation.Assessment;
import org.mailleur.model.evaluation.Consent;
import org.mailleur.model.evaluation.SpeakerRole;
import org.mailleur.report.EvaluationReports;
import org.mailleur.report.ReportFormat;
import org.mailleur.report.ReportLimits;
import org.mailleur.look.LookFonts;
import org.mailleur.report.internal.birt.FontFolder;
import org.mailleur.report.rows.EvaluationLists;
import org.mailleur.report.rows.EvaluationReportRows;
import org.mailleur.report.rows.VerbatimRow;

/** Words leave only with consent, in each format; names of persons never. */
final class ConsentTest {

    private static final List<String> SECRETS = List.of("Motsinternes", "Motsnondits", "Motsbruts", "Detailinterne", "Detailanonyme", "Motssansversion",
            "Nompropre", "Commentairedevote");

    private final Invented invented = new Invented(1);

    @BeforeEach
    void collect() {
        invented.verbatim(Consent.PUBLISHABLE, SpeakerRole.INHABITANT, "Motspublics", null, "Detailpublic");
        invented.verbatim(Consent.INTERNAL, SpeakerRole.ELECTED, "Motsinternes", "Motsinternes autrement", "Detailinterne");
        invented.verbatim(Consent.UNSPECIFIED, SpeakerRole.ELECTED, "Motsnondits", null, null);
        invented.verbatim(Consent.TO_BE_ANONYMISED, SpeakerRole.ELECTED, "Motsbruts", "Motsadoucis", "Detailanonyme");
        invented.verbatim(Consent.TO_BE_ANONYMISED, SpeakerRole.VOLUNTEER, "Motssansversion", " ", null);
        Assessment assessment = invented.assess(1, invented.level(2), "Un argument.");
        invented.rate(assessment, invented.evaluator("Groupe d’élus", College.ELECTED), 3);
        assessment.getRatings().getFirst().setComment("Commentairedevote");
        invented.evaluation.getEvaluators().getFirst().setPersonName("Nompropre");
    }

    @Test
    void wordsWithoutConsentMakeNoRow() throws Exception {
        LookFonts fonts = FontFolder.unpack().fonts();
        EvaluationLists lists = new EvaluationReportRows(fonts).lists(invented.evaluation, Examples.DAY);
        assertEquals(List.of(new VerbatimRow("1_1", "«\u00a0Motspublics\u00a0»", "Habitant·e, Detailpublic"),
                new VerbatimRow("1_1", "«\u00a0Motsadoucis\u00a0»", "Collectivité ou institution")), lists.verbatims());
        assertTrue(lists.withheld().getFirst().text().startsWith("3\u00a0paroles"), lists.withheld().toString());
        SECRETS.forEach(secret -> assertFalse(lists.toString().contains(secret), secret));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void wordsWithoutConsentAreInNoFormat(ReportFormat format, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("rapport." + format.extension());
        try (EvaluationReports reports = new EvaluationReports()) {
            reports.write(invented.input(folder), format, file, ReportLimits.DEFAULT, Progress.NONE);
        }
        String content = Documents.everything(format, Files.readAllBytes(file));
        SECRETS.forEach(secret -> assertFalse(content.contains(secret), secret));
        if (format != ReportFormat.XLSX) {
            assertTrue(content.contains("Motspublics") && content.contains("Motsadoucis"), "what may be printed is printed");
        }
    }
}
