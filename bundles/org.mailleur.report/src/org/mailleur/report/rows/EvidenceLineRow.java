package org.mailleur.report.rows;

/**
 * A piece of evidence under a criterion.
 *
 * @param parent key of the criterion
 * @param number its number in the list of evidence
 * @param text   what it is, its source and date
 */
public record EvidenceLineRow(String parent, String number, String text) implements ChildRow {
}
