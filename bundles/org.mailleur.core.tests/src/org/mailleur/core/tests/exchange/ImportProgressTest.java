package org.mailleur.core.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.exchange.CsvImport;
import org.mailleur.core.exchange.ExchangeException;
import org.mailleur.core.exchange.ExchangeLimits;
import org.mailleur.core.exchange.ImportOptions;
import org.mailleur.core.exchange.ImportPreview;
import org.mailleur.core.exchange.ImportSource;
import org.mailleur.core.exchange.RowOutcome;
import org.mailleur.core.exchange.Table;
import org.mailleur.core.exchange.Tables;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.model.directory.Directory;

/** A long list says how far it is, and can be given up at any of its lines. */
class ImportProgressTest {

    private static final int ROWS = 3_000;

    @TempDir
    private Path folder;
    private Space space;
    private ImportSource list;

    /** Notes how far the work is, and asks it to stop once it is a third done. */
    private static final class Impatient implements Progress {

        private final boolean stops;
        private final List<Double> told = new ArrayList<>();

        Impatient(boolean stops) {
            this.stops = stops;
        }

        @Override
        public void at(String what, int done, int total) {
            told.add(Double.valueOf((double) done / total));
        }

        @Override
        public boolean isCancelled() {
            return stops && !told.isEmpty() && told.getLast().doubleValue() > 1 / 3.0;
        }
    }

    @BeforeEach
    void aSpaceAndAList() throws Exception {
        space = SmallSpace.make(folder);
        Table table = new Tables().find("structures").orElseThrow();
        String rows = IntStream.range(0, ROWS).mapToObj(i -> "Structure " + Integer.toString(i * 7919, 36)).collect(Collectors.joining("\n", "Nom\n", "\n"));
        list = ImportSource.of(Files.writeString(folder.resolve("structures.csv"), rows), table, ExchangeLimits.DEFAULT);
    }

    private ImportPreview preview(Progress progress) throws ExchangeException {
        return new CsvImport(new Tables()).preview(space, List.of(list), ImportOptions.DEFAULT, progress);
    }

    @Test
    void itSaysHowFarItIs() throws ExchangeException {
        Impatient patient = new Impatient(false);
        assertEquals(ROWS, preview(patient).count(RowOutcome.Added.class));
        assertTrue(patient.told.size() > 10, patient.told.toString());
        assertEquals(patient.told.stream().sorted().toList(), patient.told, "never backwards");
        assertTrue(patient.told.getLast().doubleValue() > 0.9, patient.told.toString());
    }

    @Test
    void itIsGivenUpWithoutATrace() throws ExchangeException {
        List<EObject> before = organizations();
        Impatient impatient = new Impatient(true);
        assertThrows(CancellationException.class, () -> preview(impatient));
        assertTrue(impatient.told.getLast().doubleValue() < 0.5, impatient.told.toString());
        assertEquals(before, organizations());
        assertEquals(ROWS, preview(Progress.NONE).count(RowOutcome.Added.class), "and can be begun again");
    }

    private List<EObject> organizations() {
        return space.roots(Directory.class).stream().flatMap(each -> each.getOrganizations().stream()).<EObject>map(each -> each).toList();
    }
}
