package org.mailleur.report.rows;

/**
 * A paragraph of running text.
 *
 * @param parent the place in the report, see {@link Places}
 * @param text   plain text
 */
public record ParagraphRow(String parent, String text) implements ChildRow {
}
