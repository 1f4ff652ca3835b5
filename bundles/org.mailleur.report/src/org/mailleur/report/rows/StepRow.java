package org.mailleur.report.rows;

/**
 * A recommendation in the data file.
 *
 * @param to       the addressee
 * @param text     what is recommended
 * @param detail   what is said about it
 * @param horizon  by when
 * @param priority how much it matters
 * @param about    codes of what it concerns
 */
public record StepRow(String to, String text, String detail, String horizon, String priority, String about) {
}
