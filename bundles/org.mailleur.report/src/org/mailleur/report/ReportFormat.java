package org.mailleur.report;

import java.util.Locale;

/** The formats in which a report is written. */
public enum ReportFormat {

    PDF, DOCX, HTML, ODT,
    /** The data behind the report, for a spreadsheet. */
    XLSX;

    /**
     * Returns the ending of file names.
     *
     * @return the format's name in lower case
     */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
