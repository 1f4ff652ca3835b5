package org.mailleur.core.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.exchange.CsvImport;
import org.mailleur.core.exchange.DuplicateChoice;
import org.mailleur.core.exchange.ExchangeLimits;
import org.mailleur.core.exchange.ImportOptions;
import org.mailleur.core.exchange.ImportPreview;
import org.mailleur.core.exchange.ImportSource;
import org.mailleur.core.exchange.RowOutcome;
import org.mailleur.core.exchange.Table;
import org.mailleur.core.exchange.TableTemplate;
import org.mailleur.core.exchange.Tables;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;

/** A table to be filled in has the headings that the import knows. */
final class TableTemplateTest {

    @TempDir
    private Path folder;

    @Test
    void whatCannotBeLeftEmptyStandsFirstAndWhatTheProgramGivesIsLeftOut() {
        TableTemplate template = new TableTemplate(new Tables().find("sieges").orElseThrow());
        assertEquals(List.of("Instance"), template.required());
        assertEquals("Instance", template.headings().getFirst());
        assertTrue(template.optional().contains("Fonction"));
        assertFalse(template.headings().contains("Identifiant"));
        assertEquals(List.of("Nom"), new TableTemplate(new Tables().find("structures").orElseThrow()).required());
    }

    @Test
    void eachTemplateIsReadBackWithoutARemark() throws Exception {
        Space space = SmallSpace.make(folder);
        Tables tables = new Tables();
        for (Table table : tables.all()) {
            byte[] content = new TableTemplate(table).content();
            Path file = Files.write(folder.resolve(table.id() + ".csv"), content);
            ImportPreview preview = new CsvImport(tables).preview(space, List.of(ImportSource.of(file, table, ExchangeLimits.DEFAULT)),
                    new ImportOptions(Optional.empty(), duplicate -> DuplicateChoice.Decision.UNDECIDED, false, ExchangeLimits.DEFAULT), Progress.NONE);
            assertEquals(List.of(), preview.sources().getFirst().remarks(), table.id());
            assertEquals(0, preview.count(RowOutcome.Refused.class), table.id());
        }
    }
}
