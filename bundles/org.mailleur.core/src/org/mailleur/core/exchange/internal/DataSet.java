package org.mailleur.core.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;
import org.mailleur.core.exchange.ExchangeException;
import org.mailleur.core.exchange.ExchangeLimits;
import org.mailleur.core.exchange.internal.Records.Numbered;

/**
 * A public data set with headings in its first line.
 *
 * @param headings its headings, in capitals
 * @param rows     its rows by heading; a cell that is missing is empty
 */
public record DataSet(List<String> headings, List<Map<String, String>> rows) {

    /**
     * Reads a data set.
     *
     * @param name    the file's name
     * @param content its bytes
     * @param limits  bounds on it
     * @return the data set
     * @throws ExchangeException when it is no CSV
     */
    public static DataSet read(String name, byte[] content, ExchangeLimits limits) throws ExchangeException {
        String text = DecodedText.of(name, content).text();
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        char delimiter = first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
        List<Numbered> records = new Records(name, limits).all(text, delimiter);
        if (records.isEmpty()) {
            throw new ExchangeException("« " + name + " » est vide ; téléchargez-le de nouveau.");
        }
        List<String> headings = records.getFirst().record().stream().map(heading -> CellText.strip(heading).toUpperCase(Locale.ROOT)).toList();
        List<Map<String, String>> rows = new ArrayList<>(records.size());
        for (Numbered numbered : records.subList(1, records.size())) {
            rows.add(row(headings, numbered.record()));
        }
        return new DataSet(headings, rows);
    }

    private static Map<String, String> row(List<String> headings, CSVRecord record) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            row.put(headings.get(i), i < record.size() ? CellText.strip(record.get(i)) : "");
        }
        return row;
    }

    /**
     * Tells whether it has columns.
     *
     * @param wanted their headings
     * @return true when it has them all
     */
    public boolean has(String... wanted) {
        return headings.containsAll(List.of(wanted));
    }
}
