package org.mailleur.report.rows;

import java.util.List;
import org.mailleur.look.LookFonts;

/**
 * Keeps hyphenated words of criterion titles in one piece: BIRT breaks lines after a hyphen, and software that reads text from
 * a PDF then drops it, so that « non-satisfaits » could no longer be found.
 */
final class TitleLines {

    /** Size of a criterion's heading in the design, in points. */
    private static final double SIZE = 12;
    /** Width of the text on the page in the design, less a hair for rounding, in points. */
    private static final double WIDTH = 481 - 2;

    private final LookFonts fonts;

    TitleLines(LookFonts fonts) {
        this.fonts = fonts;
    }

    List<CriterionRow> rows(List<CriterionRow> rows) {
        return rows.stream().map(row -> new CriterionRow(row.parent(), row.id(), lines(row.heading()), row.bookmark(), row.code(), row.title(),
                row.tone(), row.number(), row.level(), row.argument(), row.opinions(), row.raters(), row.evidence(), row.functionTitle(),
                row.previously()))
                .toList();
    }

    /** Returns the heading, with a line end before each hyphenated word that would be broken. */
    String lines(String heading) {
        return heading.contains("-") ? String.join("\n", fonts.wrap(heading, SIZE, true, WIDTH)) : heading;
    }
}
