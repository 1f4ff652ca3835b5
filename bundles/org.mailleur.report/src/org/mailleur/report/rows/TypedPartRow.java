package org.mailleur.report.rows;

/**
 * A part of the report that stands only where people typed something for it.
 *
 * @param parent   the place
 * @param heading  its heading
 * @param bookmark bookmark of the heading
 */
public record TypedPartRow(String parent, String heading, String bookmark) implements ChildRow {
}
