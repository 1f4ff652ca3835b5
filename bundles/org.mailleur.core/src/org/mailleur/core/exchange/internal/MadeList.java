package org.mailleur.core.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A list made from something else, such as JSON: so that whatever is imported takes the one way, with its preview and its checks. */
public final class MadeList {

    private final StringBuilder text = new StringBuilder();
    private final CSVPrinter printer;
    private final String[] headings;

    /**
     * Makes an empty list.
     *
     * @param headings its headings
     */
    public MadeList(String... headings) {
        this.headings = headings.clone();
        try {
            this.printer = new CSVPrinter(text, CSVFormat.Builder.create().setDelimiter(';').setQuote('"').setRecordSeparator("\n").get());
            printer.printRecord((Object[]) headings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds a row.
     *
     * @param texts the texts by heading; what is missing, {@code null} or empty leaves its cell empty
     */
    public void add(Map<String, String> texts) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String heading : headings) {
            String value = texts.get(heading);
            cells.put(heading, value == null || value.isEmpty() ? "" : CellText.write(value));
        }
        try {
            printer.printRecord(cells.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the list as a CSV.
     *
     * @return its bytes
     */
    public byte[] content() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
