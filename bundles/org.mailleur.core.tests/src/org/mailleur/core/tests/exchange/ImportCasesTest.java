package org.mailleur.core.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mailleur.core.exchange.CsvImport;
import org.mailleur.core.exchange.ExchangeException;
import org.mailleur.core.exchange.ExchangeLimits;
import org.mailleur.core.exchange.ImportOptions;
import org.mailleur.core.exchange.ImportPreview;
import org.mailleur.core.exchange.ImportSource;
import org.mailleur.core.exchange.PreviewText;
import org.mailleur.core.exchange.RowOutcome;
import org.mailleur.core.exchange.Tables;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;

/**
 * Lists as delegates keep them, one folder each below {@code cases/import}: the lists, named after their tables, and what the preview
 * has to say, in {@code attendu.txt}. A folder without that file gets it written and fails, so that somebody reads it.
 */
final class ImportCasesTest {

    private static final Path CASES = Path.of("cases", "import");
    private static final String EXPECTED = "attendu.txt";

    private final Tables tables = new Tables();

    @TempDir
    private Path folder;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void previewSaysWhatIsExpected(String name) throws IOException {
        Space space = SmallSpace.make(folder);
        Map<String, String> before = ExchangeRoundTripTest.bytes(space);
        String actual = String.join("\n", told(space, CASES.resolve(name))) + "\n";
        ExchangeRoundTripTest.assertSameFiles(before, ExchangeRoundTripTest.bytes(space), name + ": a preview changes nothing");
        Path expected = CASES.resolve(name).resolve(EXPECTED);
        if (Files.notExists(expected)) {
            Files.writeString(expected, actual);
            fail("written, to be read: " + expected);
        }
        assertEquals(Files.readString(expected), actual);
    }

    private List<String> told(Space space, Path folder) throws IOException {
        List<ImportSource> sources = new ArrayList<>();
        try (Stream<Path> lists = Files.list(folder)) {
            for (Path list : lists.filter(path -> !path.endsWith(EXPECTED)).sorted().toList()) {
                String table = list.getFileName().toString().replaceAll("[.-].*", "");
                sources.add(ImportSource.of(list, tables.find(table).orElseThrow(), ExchangeLimits.DEFAULT));
            }
            ImportPreview preview = new CsvImport(tables).preview(space, sources, ImportOptions.DEFAULT, Progress.NONE);
            List<String> lines = new PreviewText(100).lines(preview);
            assertTrue(preview.count(RowOutcome.Refused.class) == 0 || preview.command().isEmpty(), "nothing half imported");
            lines.add(preview.command().isPresent() ? "=> peut être importé" : "=> rien n’est importé");
            return lines;
        } catch (ExchangeException e) {
            return List.of("=> fichier refusé : " + e.getMessage());
        }
    }

    @Test
    void theFourSortsOfBadListsAreThere() throws IOException {
        for (String sort : List.of("encodage", "colonnes-decalees", "cellules-fusionnees", "ligne-de-total")) {
            assertTrue(cases().stream().anyMatch(name -> name.startsWith(sort)), sort);
        }
    }
}
