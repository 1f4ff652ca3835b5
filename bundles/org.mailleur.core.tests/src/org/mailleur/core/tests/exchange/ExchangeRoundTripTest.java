package org.mailleur.core.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.exchange.CsvExport;
import org.mailleur.core.exchange.CsvImport;
import org.mailleur.core.exchange.DuplicateChoice.Decision;
import org.mailleur.core.exchange.ExchangeException;
import org.mailleur.core.exchange.ImportOptions;
import org.mailleur.core.exchange.ImportPreview;
import org.mailleur.core.exchange.ImportSource;
import org.mailleur.core.exchange.Leaving;
import org.mailleur.core.exchange.PreviewText;
import org.mailleur.core.exchange.RowOutcome;
import org.mailleur.core.exchange.Tables;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.internal.ModelResource;
import org.mailleur.core.generate.FederationGenerator;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.core.tests.kit.Everything;

/** What was exported imports back to the same files, to the byte. */
final class ExchangeRoundTripTest {

    private static final int SEEDS = Integer.getInteger("exchange.seeds", 1_000).intValue();
    private static final int SMALL = 220;

    private final Tables tables = new Tables();

    @TempDir
    private Path folder;

    @Test
    void whatWasExportedImportsBackForAThousandSeeds() throws Exception {
        int rows = 0;
        int brought = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Space space = Space.open(folder, Progress.NONE);
            FederationGenerator.fill(space, SMALL + seed % 200, seed, Progress.NONE);
            TablesStripped stripped = new TablesStripped(space, tables, seed);
            stripped.spoil(seed % 40);
            int[] counts = roundTrip(space, stripped, "seed " + seed);
            rows += counts[0];
            brought += counts[1];
        }
        assertTrue(rows > SEEDS * 20L && brought > SEEDS * 20L, "rows: " + rows + ", brought back: " + brought);
    }

    @Test
    void everyFeatureOfEveryRowComesBack() throws Exception {
        Space space = Space.open(folder, Progress.NONE);
        Everything.fill(space, List.of("Un texte", "Un autre, « cité » ; avec \"tout\"", "=1+1"));
        roundTrip(space, new TablesStripped(space, tables, 1), "everything");
    }

    private int[] roundTrip(Space space, TablesStripped stripped, String seed) throws Exception {
        Map<String, String> before = bytes(space);
        List<CsvExport.Exported> exported = new CsvExport(space, new Leaving(true)).write(tables.all());
        ImportPreview same = preview(space, exported);
        assertEquals(0, same.count(RowOutcome.Refused.class) + same.count(RowOutcome.Added.class) + same.count(RowOutcome.Changed.class),
                () -> seed + "\n" + text(same));
        assertTrue(same.command().isEmpty(), seed);
        assertSameFiles(before, bytes(space), seed);

        int taken = stripped.strip();
        Map<String, String> without = bytes(space);
        ImportPreview back = preview(space, exported);
        assertEquals(0, back.count(RowOutcome.Refused.class), () -> seed + "\n" + text(back));
        assertSameFiles(without, bytes(space), seed + ": a preview changes nothing");
        if (back.command().isPresent()) {
            back.command().get().command().execute();
            assertSameFiles(before, bytes(space), seed);
            back.command().get().command().undo();
            assertSameFiles(without, bytes(space), seed + ": undone");
            back.command().get().command().redo();
        }
        assertSameFiles(before, bytes(space), seed + ": done again");
        return new int[] { exported.stream().mapToInt(CsvExport.Exported::rows).sum(), taken };
    }

    private ImportPreview preview(Space space, List<CsvExport.Exported> exported) throws ExchangeException {
        List<ImportSource> sources = exported.stream().map(table -> new ImportSource(table.table().id() + ".csv", table.content(), table.table())).toList();
        return new CsvImport(tables).preview(space, sources, ImportOptions.DEFAULT.deciding(duplicate -> Decision.NEW), Progress.NONE);
    }

    private static String text(ImportPreview preview) {
        return String.join("\n", new PreviewText(3).lines(preview));
    }

    /** Fails with the first line that differs: whole files would drown it. */
    static void assertSameFiles(Map<String, String> wanted, Map<String, String> found, String message) {
        assertEquals(wanted.keySet(), found.keySet(), message);
        wanted.forEach((file, content) -> {
            List<String> lines = content.lines().toList();
            List<String> others = found.get(file).lines().toList();
            for (int i = 0; i < Math.min(lines.size(), others.size()); i++) {
                assertEquals(lines.get(i), others.get(i), message + ", " + file + ", line " + (i + 1));
            }
            assertEquals(content.length(), found.get(file).length(), message + ", " + file);
        });
    }

    static Map<String, String> bytes(Space space) throws IOException {
        Map<String, String> content = new LinkedHashMap<>();
        for (LoadedFile file : space.files()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.resource().save(out, ModelResource.saveOptions());
            content.put(file.path().getFileName().toString(), out.toString(StandardCharsets.UTF_8));
        }
        return content;
    }
}
