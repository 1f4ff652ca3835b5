package org.mailleur.report.rows;

/**
 * A finding under a heading.
 *
 * @param parent the place, see {@link Places#findings}
 * @param text   the finding
 * @param detail what is said about it, with the codes and evidence that it rests on
 */
public record FindingRow(String parent, String text, String detail) implements ChildRow {
}
