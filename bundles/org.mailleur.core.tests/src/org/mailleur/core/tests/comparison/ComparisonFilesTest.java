package org.mailleur.core.tests.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.mailleur.core.comparison.Comparison;
import org.mailleur.core.comparison.ComparisonCsv;
import org.mailleur.core.comparison.ComparisonTable;
import org.mailleur.core.comparison.ComparisonText;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.framework.Framework;
import org.mailleur.model.framework.RatingScale;

/** A comparison as text and as a spreadsheet. */
final class ComparisonFilesTest {

    private final Comparison.Compared comparison = comparison();

    private static Comparison.Compared comparison() {
        Campaigns campaigns = new Campaigns();
        Organization subject = campaigns.subject("Les Sonnailles");
        Framework framework = campaigns.framework("1.0", 2);
        RatingScale scale = campaigns.scale("1", 5);
        Evaluation before = campaigns.evaluation("2022", subject, "2022-06", framework, scale, 2, 0);
        before.getAssessments().getFirst().setArgument("Un « mot » ; deux\n\"lignes\"");
        return Campaigns.compared(before, campaigns.evaluation("2026", subject, "2026-06-01", framework, scale, 4, 3));
    }

    @Test
    void textHasBothArgumentsBesideEachOther() {
        assertEquals("""
                Campagnes comparées, de la plus ancienne à la plus récente :
                  1. 2022 (juin 2022)
                  2. 2026 (1er juin 2026)

                Ensemble
                  1. moyenne 2, 1 critère évalué sur 2
                  2. moyenne 3,5, 2 critères évalués sur 2
                     +2 sur 1 critère (en hausse : 1, désormais évalué : 1)

                Axe 1 Axe
                  1. moyenne 2, 1 critère évalué sur 2
                  2. moyenne 3,5, 2 critères évalués sur 2
                     +2 sur 1 critère (en hausse : 1, désormais évalué : 1)

                  1.1 Fonction
                    1. moyenne 2, 1 critère évalué sur 2
                    2. moyenne 3,5, 2 critères évalués sur 2
                       +2 sur 1 critère (en hausse : 1, désormais évalué : 1)
                    1.1.1 Critère 1 de 1.0
                      1. 2 – niveau 2
                         Un « mot » ; deux
                         "lignes"
                      2. 4 – niveau 4 (en hausse)
                         argument 2026 1
                    1.1.2 Critère 2 de 1.0
                      1. non évalué
                         raison 2022 2
                      2. 3 – niveau 3 (désormais évalué)
                         argument 2026 2""", String.join("\n", ComparisonText.of(comparison)).replace('\u00a0', ' '));
    }

    @Test
    void spreadsheetReadsBackAsTheTable() throws IOException {
        StringBuilder csv = new StringBuilder();
        ComparisonCsv.write(comparison, csv);
        assertEquals('\uFEFF', csv.charAt(0));
        List<CSVRecord> records = CSVFormat.Builder.create().setDelimiter(';').get().parse(new StringReader(csv.substring(1))).getRecords();
        ComparisonTable table = new ComparisonTable(comparison);
        assertEquals(table.headings(), records.getFirst().toList());
        assertEquals(table.rows(), records.stream().skip(1).map(CSVRecord::toList).toList());
        assertTrue(table.rows().stream().allMatch(row -> row.size() == table.headings().size()));
        assertEquals(List.of("Rang", "Code", "Intitulé", "Appréciation – 2022", "Moyenne – 2022", "Argument – 2022", "Preuves – 2022", "Appréciation – 2026",
                "Moyenne – 2026", "Argument – 2026", "Preuves – 2026", "Évolution – 2026"), table.headings());
        assertEquals(4, table.rows().size());
    }
}
