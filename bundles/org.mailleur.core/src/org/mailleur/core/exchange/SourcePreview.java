package org.mailleur.core.exchange;

import java.util.List;

/**
 * What an import would do with one file.
 *
 * @param file    the file's name
 * @param table   what it was read as, in French
 * @param format  how the file is written, as it was found out: separator and accents, in French
 * @param rows    the outcome of each row, in the file's order
 * @param remarks what was repaired, ignored or left aside, in the order of lines
 */
public record SourcePreview(String file, String table, String format, List<RowOutcome> rows, List<Remark> remarks) {

    /**
     * Counts outcomes of a kind.
     *
     * @param kind the kind
     * @return how many rows come to it
     */
    public int count(Class<? extends RowOutcome> kind) {
        return (int) rows.stream().filter(kind::isInstance).count();
    }
}
