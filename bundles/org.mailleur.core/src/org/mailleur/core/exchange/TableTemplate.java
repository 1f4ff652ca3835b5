package org.mailleur.core.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.mailleur.core.exchange.Column.Kind;

/**
 * An empty table for a person to fill in with a spreadsheet: a line of headings, which the import reads back.
 *
 * @param table what its lines will be
 */
public record TableTemplate(Table table) {

    /** Excel reads accents right only when a file begins with it. */
    private static final String MARK = "\uFEFF";

    /**
     * Returns the headings of what a person fills in; what the program gives by itself, identifiers and files, is left out.
     *
     * @return the headings, those that cannot be left empty first
     */
    public List<String> headings() {
        return List.of(required(), optional()).stream().flatMap(List::stream).toList();
    }

    /**
     * Returns the headings without which no new line is understood.
     *
     * @return the headings
     */
    public List<String> required() {
        return table.columns().stream().filter(TableTemplate::isFilledIn).filter(Column::isRequired).map(Column::heading).toList();
    }

    /**
     * Returns the other headings.
     *
     * @return the headings
     */
    public List<String> optional() {
        return table.columns().stream().filter(TableTemplate::isFilledIn).filter(column -> !column.isRequired()).map(Column::heading).toList();
    }

    private static boolean isFilledIn(Column column) {
        return column.kind() != Kind.IDENTIFIER && column.kind() != Kind.PART_IDENTIFIER && column.kind() != Kind.FILE;
    }

    /**
     * Writes the table as Excel in France reads it: UTF-8 with its mark, semicolons.
     *
     * @return the bytes of its file
     */
    public byte[] content() {
        return (MARK + headings().stream().map(TableTemplate::cell).collect(Collectors.joining(";")) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String heading) {
        return heading.matches("[^;\"]*") ? heading : '"' + heading.replace("\"", "\"\"") + '"';
    }
}
