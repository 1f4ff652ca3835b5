package org.mailleur.core.exchange.internal;

import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVRecord;
import org.mailleur.core.exchange.Column.Kind;
import org.mailleur.core.exchange.ExchangeException;
import org.mailleur.core.exchange.ExchangeLimits;
import org.mailleur.core.exchange.ImportSource;
import org.mailleur.core.exchange.Remark;
import org.mailleur.core.exchange.internal.Records.Numbered;
import org.mailleur.core.text.French;

/** Reads a list: its encoding, its separator, its headings, wherever they stand, and its rows. */
final class SheetReader {

    /** Titles and blank lines that people put above the headings. */
    private static final int ABOVE = 10;
    private static final char[] DELIMITERS = { ';', '\t', ',' };

    private final ExchangeLimits limits;

    SheetReader(ExchangeLimits limits) {
        this.limits = limits;
    }

    /** Where the headings stand. */
    private record Start(char delimiter, int line, CSVRecord heading, int record, long known) {
    }

    Sheet read(ImportSource source) throws ExchangeException {
        DecodedText decoded = DecodedText.of(source.name(), source.content());
        List<Remark> remarks = new ArrayList<>(source.remarks());
        remarks.addAll(decoded.remarks());
        Headings headings = new Headings(source.table());
        Records reader = new Records(source.name(), limits);
        Start start = start(source, decoded.text(), headings, reader);
        if (start.record() > 0 && !decoded.text().startsWith("sep=")) {
            remarks.add(new Remark(start.line(), "Les titres de colonnes sont à la ligne " + start.line() + " ; ce qui est au-dessus n’est pas importé."));
        }
        BoundColumn[] columns = headings.bind(start.heading(), start.line(), remarks);
        List<Numbered> records = reader.all(decoded.text(), start.delimiter());
        if (decoded.damaged()) {
            requireAccents(source, records);
        }
        List<Numbered> body = records.subList(start.record() + 1, records.size());
        List<SheetRow> rows = rows(columns, start, source.ranked() ? ranked(body) : body, remarks);
        return new Sheet(source, columns, rows, remarks, separator(start.delimiter()) + ", accents\u00a0: " + decoded.encoding());
    }

    private static String separator(char delimiter) {
        return "séparateur\u00a0: " + switch (delimiter) {
        case ';' -> "point-virgule";
        case '\t' -> "tabulation";
        default -> "virgule";
        };
    }

    private static List<Numbered> ranked(List<Numbered> records) {
        List<Numbered> ranked = new ArrayList<>(records.size());
        records.forEach(numbered -> ranked.add(new Numbered(ranked.size() + 1, numbered.record())));
        return ranked;
    }

    /** Accents that were lost cannot be guessed; a text that has such characters of its own is written after an apostrophe. */
    private static void requireAccents(ImportSource source, List<Numbered> records) throws ExchangeException {
        for (Numbered numbered : records) {
            for (String cell : numbered.record()) {
                if (DecodedText.isDamaged(cell) && CellText.verbatimOf(cell) == null) {
                    throw new ExchangeException("« " + source.name() + " », ligne " + numbered.line() + " : les accents sont abîmés (« "
                            + French.shortened(cell) + " ») et ne peuvent pas être devinés. Reprenez le fichier d’origine et enregistrez-le au format "
                            + "« CSV UTF-8 ».");
                }
            }
        }
    }

    private static Start start(ImportSource source, String text, Headings headings, Records reader) throws ExchangeException {
        Start best = null;
        ExchangeException broken = null;
        for (char delimiter : DELIMITERS) {
            try {
                List<Numbered> head = reader.head(text, delimiter, ABOVE);
                for (int i = 0; i < head.size(); i++) {
                    CSVRecord record = head.get(i).record();
                    long known = headings.known(record);
                    if (known > 0 && (best == null || known > best.known() || known == best.known() && record.size() > best.heading().size())) {
                        best = new Start(delimiter, head.get(i).line(), record, i, known);
                    }
                }
            } catch (ExchangeException e) {
                // Another separator may do; if none does, this is what is wrong.
                broken = broken == null ? e : broken;
            }
        }
        if (best == null && broken != null) {
            throw broken;
        }
        if (best == null) {
            throw new ExchangeException("« " + source.name() + " » n’a aucun titre de colonne connu pour la table « " + source.table().id()
                    + " ». La première ligne doit porter des titres tels que : " + headings.expected() + ".");
        }
        return best;
    }

    private static List<SheetRow> rows(BoundColumn[] columns, Start start, List<Numbered> records, List<Remark> remarks) {
        boolean[] titled = new boolean[columns.length];
        for (int i = 0; i < titled.length; i++) {
            titled[i] = !CellText.strip(start.heading().get(i)).isEmpty();
        }
        int container = position(columns);
        SheetRow above = null;
        List<SheetRow> rows = new ArrayList<>(records.size());
        for (Numbered numbered : records) {
            CSVRecord record = numbered.record();
            int first = firstFilled(record);
            if (first >= 0 && TotalLine.is(record, first)) {
                remarks.add(new Remark(numbered.line(), "Ligne de total (« " + CellText.strip(record.get(first)) + " »), laissée de côté."));
            } else if (first >= 0) {
                SheetRow row = new SheetRow(numbered.line(), record, refusal(titled, record), container < 0 ? "" : cell(record, container));
                rows.add(container < 0 ? row : filled(row, above, columns[container], remarks));
                above = rows.getLast();
            }
        }
        return rows;
    }

    private static int position(BoundColumn[] columns) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] != null && columns[i].column().kind() == Kind.CONTAINER) {
                return i;
            }
        }
        return -1;
    }

    private static String cell(CSVRecord record, int column) {
        return column < record.size() ? CellText.strip(record.get(column)) : "";
    }

    private static int firstFilled(CSVRecord record) {
        for (int i = 0; i < record.size(); i++) {
            if (!record.get(i).isEmpty() && !CellText.strip(record.get(i)).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private static String refusal(boolean[] titled, CSVRecord record) {
        for (int i = 0; i < record.size(); i++) {
            if ((i >= titled.length || !titled[i]) && !CellText.strip(record.get(i)).isEmpty()) {
                return "La case « " + French.shortened(record.get(i)) + " » n’est sous aucun titre (colonne " + (i + 1) + "). " + (i >= titled.length
                        ? "La ligne a plus de cases que de titres : une virgule, un point-virgule ou un guillemet dans un texte a décalé les colonnes. "
                                + "Mettez ce texte entre guillemets droits (\")."
                        : "Des cases fusionnées ont sans doute perdu leur titre : défusionnez-les et donnez un titre à chaque colonne.");
            }
        }
        return null;
    }

    /** A cell merged over several rows stands in the first of them only; what a row is a part of is then the same as above. */
    private static SheetRow filled(SheetRow row, SheetRow above, BoundColumn container, List<Remark> remarks) {
        if (!row.container().isEmpty() || above == null || above.container().isEmpty()) {
            return row;
        }
        remarks.add(new Remark(row.line(), "« " + container.column().heading() + " » est vide (cellules fusionnées ?) ; repris de la ligne au-dessus : « "
                + French.shortened(above.container()) + " »."));
        return new SheetRow(row.line(), row.record(), row.refusal(), above.container());
    }
}
