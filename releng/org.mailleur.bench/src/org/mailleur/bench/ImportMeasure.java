package org.mailleur.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mailleur.core.exchange.Column;
import org.mailleur.core.exchange.CsvExport;
import org.mailleur.core.exchange.CsvImport;
import org.mailleur.core.exchange.DuplicateChoice.Decision;
import org.mailleur.core.exchange.ExchangeException;
import org.mailleur.core.exchange.ExchangeLimits;
import org.mailleur.core.exchange.ImportOptions;
import org.mailleur.core.exchange.ImportPreview;
import org.mailleur.core.exchange.ImportSource;
import org.mailleur.core.exchange.Leaving;
import org.mailleur.core.exchange.RowOutcome;
import org.mailleur.core.exchange.Table;
import org.mailleur.core.exchange.Tables;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.directory.DirectoryFactory;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.directory.OrganizationKind;

/** Import of 10,000 organizations, preview and command in memory, beside commons-csv reading all cells of the same file. */
public final class ImportMeasure implements Supplier<Measure> {

    private static final int ORGANIZATIONS = 10_000;
    private static final double LIMIT = 3;
    /** The fastest of them counts; the first ones warm Java up. */
    private static final int RUNS = 90;

    @Override
    public Measure get() {
        try {
            Path folder = Files.createTempDirectory("mailleur-import");
            try {
                return measure(folder);
            } finally {
                Files.deleteIfExists(folder.resolve("structures.csv"));
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Measure measure(Path folder) throws IOException {
        Table table = new Tables().find("structures").orElseThrow();
        Path file = Files.write(folder.resolve("structures.csv"), new CsvExport(filled(folder), Leaving.IMPERSONAL).write(List.of(asPeopleKeepIt(table)))
                .getFirst().content());
        double reading = Double.MAX_VALUE;
        double importing = Double.MAX_VALUE;
        long cells = 0;
        for (int i = 0; i < RUNS; i++) {
            double start = now();
            cells += read(file);
            reading = Math.min(reading, now() - start);
            importing = Math.min(importing, importInto(empty(folder), file, table));
        }
        if (cells == 0) {
            throw new IllegalStateException("nothing read");
        }
        return new Measure("import de 10 000 structures", LIMIT, reading, importing, "ms");
    }

    /** Milliseconds of work of this thread: what else the machine does is not measured. */
    private static double now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    /** A list that somebody keeps has no identifiers: each row is then looked up by name and compared with all others. */
    private static Table asPeopleKeepIt(Table table) {
        List<Column> columns = table.columns().stream().filter(column -> column.kind() == Column.Kind.VALUE).toList();
        return new Table(table.id(), table.group(), table.label(), table.rowClass(), table.containment(), columns, table.key());
    }

    private static long read(Path file) throws IOException {
        long cells = 0;
        CSVFormat format = CSVFormat.Builder.create().setDelimiter(';').setQuote('"').get();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = format.parse(reader)) {
            for (CSVRecord record : parser) {
                for (int i = 0; i < record.size(); i++) {
                    cells += record.get(i).isEmpty() ? 0 : 1;
                }
            }
        }
        return cells;
    }

    /** Tells how many milliseconds it takes. */
    private static double importInto(Space space, Path file, Table table) {
        double start = now();
        try {
            ImportSource source = ImportSource.of(file, table, ExchangeLimits.DEFAULT);
            ImportPreview preview = new CsvImport(new Tables()).preview(space, List.of(source), ImportOptions.DEFAULT.deciding(duplicate -> Decision.NEW),
                    Progress.NONE);
            preview.command().orElseThrow().command().execute();
            double time = now() - start;
            if (preview.count(RowOutcome.Added.class) != ORGANIZATIONS || space.roots(Directory.class).getFirst().getOrganizations().size() != ORGANIZATIONS) {
                throw new IllegalStateException("not all imported");
            }
            return time;
        } catch (ExchangeException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Space empty(Path folder) throws IOException {
        Space space = Space.open(folder, Progress.NONE);
        Directory directory = DirectoryFactory.eINSTANCE.createDirectory();
        directory.setName("Annuaire");
        directory.setFormatVersion(1);
        space.add("mesure.annuaire", directory);
        return space;
    }

    private static Space filled(Path folder) throws IOException {
        Space space = empty(folder);
        OrganizationKind[] kinds = OrganizationKind.values();
        for (int i = 0; i < ORGANIZATIONS; i++) {
            Organization made = DirectoryFactory.eINSTANCE.createOrganization();
            made.setName("Association des familles de Saint-Étienne-des-Ormes " + i);
            made.setAcronym("AFSO" + i);
            made.setKind(kinds[i % kinds.length]);
            made.setDescription("Accueille, écoute et oriente les habitantes et habitants ; propose des ateliers.\nOuverte à toutes et tous.");
            made.setSiret("%014d".formatted(Long.valueOf(96_000_000_000_000L + i)));
            made.setAddress(i % 90 + " rue de l’Église");
            made.setPostalCode("96%03d".formatted(Integer.valueOf(i % 1000)));
            made.setMunicipality("Saint-Étienne-des-Ormes");
            made.setMunicipalityCode("96%03d".formatted(Integer.valueOf(i % 1000)));
            made.setPhone("04 75 00 %02d %02d".formatted(Integer.valueOf(i / 100 % 100), Integer.valueOf(i % 100)));
            made.setEmail("contact" + i + "@exemple.invalid");
            made.setOpeningHours("Du mardi au vendredi, 9 h–12 h et 14 h–18 h");
            made.getKeywords().addAll(List.of("écoute", "accès aux droits"));
            made.setLatitude(Double.valueOf(44 + i / 10_000d));
            made.setLongitude(Double.valueOf(5 + i / 10_000d));
            space.roots(Directory.class).getFirst().getOrganizations().add(made);
        }
        return space;
    }
}
