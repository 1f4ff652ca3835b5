package org.mailleur.core.exchange.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.exchange.Column;
import org.mailleur.core.exchange.Column.Kind;
import org.mailleur.core.exchange.CsvExport.Exported;
import org.mailleur.core.exchange.Leaving;
import org.mailleur.core.exchange.Table;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Space;

/** Writes tables as Excel in France reads them, such that they read back to the same. */
public final class TableWriter {

    private static final char MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.Builder.create().setDelimiter(';').setQuote('"').setQuoteMode(QuoteMode.MINIMAL)
            .setRecordSeparator("\r\n").get();

    private final List<LoadedFile> files;
    private final Leaving leaving;
    private final References names;
    private final Places places;

    /**
     * Makes the writer.
     *
     * @param space   the space
     * @param files   those of its files whose rows are written
     * @param leaving what may leave it
     */
    public TableWriter(Space space, List<LoadedFile> files, Leaving leaving) {
        this.files = files;
        this.leaving = leaving;
        this.names = new References(space);
        this.places = new Places(space, Optional.empty());
    }

    /**
     * Writes a table.
     *
     * @param table the table
     * @return its file
     * @throws IOException when it cannot be written
     */
    public Exported write(Table table) throws IOException {
        List<BoundColumn> columns = table.columns().stream().filter(column -> column.kind() != Kind.PARTS)
                .filter(column -> leaving.personal() || !column.isPersonal()).map(BoundColumn::of).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int rows = 0;
        int withheld = 0;
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8); CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
            out.write(MARK);
            printer.printRecord(columns.stream().map(bound -> bound.column().heading()));
            for (LoadedFile file : files) {
                for (EObject row : (Iterable<EObject>) rows(file, table)::iterator) {
                    if (leaving.lets(row)) {
                        printer.printRecord(columns.stream().map(bound -> cell(bound, row)));
                        rows++;
                    } else {
                        withheld++;
                    }
                }
            }
        }
        return new Exported(table, bytes.toByteArray(), rows, withheld);
    }

    private static java.util.stream.Stream<EObject> rows(LoadedFile file, Table table) {
        if (file.root().isEmpty()) {
            return java.util.stream.Stream.empty();
        }
        EObject root = file.root().get();
        if (table.isInFile()) {
            return table.containment().getEContainingClass().isInstance(root) ? contents(root, table) : java.util.stream.Stream.empty();
        }
        List<EObject> holders = new java.util.ArrayList<>();
        root.eAllContents().forEachRemaining(object -> {
            if (table.containment().getEContainingClass().isInstance(object)) {
                holders.add(object);
            }
        });
        return holders.stream().flatMap(holder -> contents(holder, table));
    }

    private static java.util.stream.Stream<EObject> contents(EObject holder, Table table) {
        return ((List<?>) holder.eGet(table.containment())).stream().map(EObject.class::cast);
    }

    private String cell(BoundColumn bound, EObject row) {
        Column column = bound.column();
        return switch (column.kind()) {
        case IDENTIFIER -> References.id(row);
        case FILE -> places.name(row);
        case CONTAINER -> names.name(row.eContainer(), row.eContainer().eClass(), null);
        case PART_IDENTIFIER -> column.holder(row) == null ? "" : References.id(column.holder(row));
        case VALUE -> leaving.lets(row, column.feature()) ? bound.write(row, names) : "";
        case PARTS -> "";
        };
    }
}
