package org.mailleur.core.exchange.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mailleur.core.exchange.ExchangeException;
import org.mailleur.core.exchange.ExchangeLimits;

/** Reads records of a CSV text with the physical line of each. */
final class Records {

    /**
     * A record and where it begins.
     *
     * @param line   the physical line, from 1
     * @param record its cells
     */
    record Numbered(int line, CSVRecord record) {
    }

    private final String file;
    private final ExchangeLimits limits;

    Records(String file, ExchangeLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Reads at most a number of records; an error in the rest of the text is none of theirs. */
    List<Numbered> head(String text, char delimiter, int most) throws ExchangeException {
        return read(text, delimiter, most);
    }

    List<Numbered> all(String text, char delimiter) throws ExchangeException {
        List<Numbered> records = read(text, delimiter, limits.rows() + 1);
        if (records.size() > limits.rows()) {
            throw new ExchangeException("« " + file + " » a plus de " + limits.rows() + " lignes ; découpez-le en plusieurs fichiers.");
        }
        return records;
    }

    private List<Numbered> read(String text, char delimiter, int most) throws ExchangeException {
        CSVFormat format = CSVFormat.Builder.create().setDelimiter(delimiter).setQuote('"').setIgnoreEmptyLines(false).get();
        List<Numbered> records = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = format.parse(new StringReader(text))) {
            Iterator<CSVRecord> iterator = parser.iterator();
            while (records.size() < most && iterator.hasNext()) {
                CSVRecord record = iterator.next();
                check(record, line);
                records.add(new Numbered(line, record));
                line = (int) parser.getCurrentLineNumber() + 1;
            }
            return records;
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new ExchangeException("« " + file + " », ligne " + line + " : un guillemet (\") n’a pas son pareil, et la suite ne peut pas être découpée en "
                    + "colonnes. Corrigez cette ligne dans Excel, ou remplacez ses guillemets par « », puis enregistrez de nouveau.", e);
        }
    }

    private void check(CSVRecord record, int line) throws ExchangeException {
        if (record.size() > limits.columns()) {
            throw new ExchangeException("« " + file + " », ligne " + line + " : plus de " + limits.columns()
                    + " colonnes ; ce n’est sans doute pas la bonne liste.");
        }
        for (int i = 0; i < record.size(); i++) {
            if (record.get(i).length() > limits.cell()) {
                throw new ExchangeException("« " + file + " », ligne " + line + " : une case dépasse " + limits.cell()
                        + " caractères ; un guillemet n’est sans doute pas refermé.");
            }
        }
    }
}
