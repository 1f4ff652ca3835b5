package org.mailleur.report.rows;

/**
 * A fact about the territory.
 *
 * @param label what
 * @param value how much, with its year and source
 */
public record FactRow(String label, String value) {
}
