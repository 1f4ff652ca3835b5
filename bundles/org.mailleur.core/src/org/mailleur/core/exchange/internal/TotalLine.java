package org.mailleur.core.exchange.internal;

import java.util.Set;

import org.apache.commons.csv.CSVRecord;

/** Tells the line of totals that people put below a list: it names itself and has nothing but numbers beside. */
final class TotalLine {

    private static final Set<String> WORDS = Set.of("total", "totaux", "sous total", "total general", "somme total", "nombre total");
    private static final int LONGEST = 60;

    private TotalLine() {
    }

    /**
     * Tells whether a record is a total.
     *
     * @param record the record
     * @param first  the position of its first cell that is not blank
     */
    static boolean is(CSVRecord record, int first) {
        String title = record.get(first);
        char start = title.isEmpty() ? 0 : Character.toLowerCase(CellText.strip(title).charAt(0));
        if (start != 't' && start != 's' && start != 'n' || title.length() > LONGEST) {
            return false;
        }
        String words = Simplified.words(title);
        boolean plain = WORDS.contains(words.replaceAll("[ \\d]+$", ""));
        boolean named = plain || words.matches("(?:sous )?total .*|nombre (?:total )?d.*");
        boolean numbers = words.matches(".*\\d.*");
        for (int i = first + 1; named && i < record.size(); i++) {
            String cell = CellText.strip(record.get(i));
            if (!cell.isEmpty() && !cell.matches("[-+\\d\\s.,€%\u00A0\u202F]+")) {
                return false;
            }
            numbers |= !cell.isEmpty();
        }
        return plain || named && numbers;
    }
}
