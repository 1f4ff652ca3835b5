package org.mailleur.core.comparison;

import java.io.IOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** A comparison as CSV that Excel in France opens: semicolons, decimal commas, and the mark that says UTF-8. */
public final class ComparisonCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ComparisonCsv() {
    }

    /**
     * Writes a comparison.
     *
     * @param comparison the comparison
     * @param out        takes the text
     * @throws IOException when it cannot be written
     */
    public static void write(Comparison.Compared comparison, Appendable out) throws IOException {
        ComparisonTable table = new ComparisonTable(comparison);
        out.append(BYTE_ORDER_MARK);
        CSVFormat format = CSVFormat.Builder.create().setDelimiter(';').setRecordSeparator("\r\n").setQuote('"').setQuoteMode(QuoteMode.MINIMAL).get();
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            printer.printRecord(table.headings());
            for (List<String> row : table.rows()) {
                printer.printRecord(row);
            }
        }
    }
}
