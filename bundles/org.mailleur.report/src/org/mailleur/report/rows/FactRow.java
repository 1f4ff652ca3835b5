package org.mailleur.report.rows;

/**
 * A fact about the territory.
 *
 * @param label what, with its year
 * @param value how much, with its source
 */
public record FactRow(String label, String value) {
}
