package org.mailleur.core.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.mailleur.core.exchange.internal.TableWriter;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Space;

/** Writes tables of a space as CSV for Excel in France: UTF-8 with its mark, semicolons, decimal commas, no formula. */
public final class CsvExport {

    private final Space space;
    private final List<LoadedFile> files;
    private final Leaving leaving;

    /**
     * Makes the export of a whole space.
     *
     * @param space   the space
     * @param leaving what may leave it
     */
    public CsvExport(Space space, Leaving leaving) {
        this(space, space.files(), leaving);
    }

    /**
     * Makes the export of some files.
     *
     * @param space   the space
     * @param files   those of its files whose rows are written
     * @param leaving what may leave it
     */
    public CsvExport(Space space, List<LoadedFile> files, Leaving leaving) {
        this.space = space;
        this.files = List.copyOf(files);
        this.leaving = leaving;
    }

    /**
     * Writes tables.
     *
     * @param tables the tables
     * @return what was written for each, in the same order
     * @throws IOException when it cannot be written
     */
    public List<Exported> write(List<Table> tables) throws IOException {
        TableWriter writer = new TableWriter(space, files, leaving);
        List<Exported> written = new ArrayList<>();
        for (Table table : tables) {
            written.add(writer.write(table));
        }
        return written;
    }

    /**
     * A table as written.
     *
     * @param table    the table
     * @param content  the bytes of its file
     * @param rows     how many rows it has
     * @param withheld how many rows do not leave the space
     */
    public record Exported(Table table, byte[] content, int rows, int withheld) {
    }
}
